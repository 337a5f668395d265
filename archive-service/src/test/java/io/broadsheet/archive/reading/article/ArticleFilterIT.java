package io.broadsheet.archive.reading.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.archive.reading.Shelf;
import io.broadsheet.archive.reading.page.BadParameter;
import io.broadsheet.contracts.article.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleFilterIT {
  private static final Shelf SHELF = new Shelf();
  private final Articles articles = new Articles(SHELF.archive());

  @BeforeEach
  void empty() {
    SHELF.clear();
  }

  @Test
  void takesInWhatIsBelowAPlace() {
    SHELF.put(Shelf.story("a", "甲", "文"));

    for (String above :
        List.of("37", "370000", "371500", "3715", "371502", "东昌府区", "place:371502")) {
      assertThat(find("place", above)).as(above).containsExactly("甲");
    }
    for (String elsewhere : List.of("371503", "36", "371502001", "东昌府")) {
      assertThat(find("place", elsewhere)).as(elsewhere).isEmpty();
    }
  }

  @Test
  void knowsASectionByCodeAndByName() {
    SHELF.put(Shelf.story("a", "甲", "文"));

    for (String section :
        List.of(
            "medtop:03000000", "03000000", "灾难和事故", "Disaster, accident and emergency incident")) {
      assertThat(find("section", section)).as(section).containsExactly("甲");
    }
    assertThat(find("section", "体育")).isEmpty();
  }

  @Test
  void countsBothDaysOfARangeIn() {
    SHELF.put(
        Shelf.story("a", "十五", "文").publishedAt(Instant.parse("2022-11-15T23:59:59Z")),
        Shelf.story("b", "十六", "文").publishedAt(Instant.parse("2022-11-16T00:00:00Z")),
        Shelf.story("c", "十七", "文").publishedAt(Instant.parse("2022-11-17T00:00:00Z")));

    assertThat(find("from", "2022-11-16", "to", "2022-11-16")).containsExactly("十六");
    assertThat(find("from", "2022-11-16T08:00:00+08:00", "to", "2022-11-17T00:00:00Z"))
        .containsExactly("十七", "十六");
  }

  @Test
  void showsReadersOnlyWhatIsUsableAndFree() {
    Instant future = Instant.parse("2999-01-01T00:00:00Z");
    SHELF.put(
        Shelf.story("a", "可用", "文"),
        Shelf.story("b", "撤稿", "文").withStatus(Status.CANCELED),
        Shelf.story("c", "暂缓", "文").withStatus(Status.WITHHELD),
        Shelf.story("d", "禁发", "文").embargoedUntil(future),
        Shelf.story("e", "解禁", "文").embargoedUntil(Instant.parse("2022-01-01T00:00:00Z")));

    assertThat(find()).containsExactlyInAnyOrder("可用", "解禁");
    assertThat(Asking.headlines(articles, Shelf.operator())).hasSize(5);
    assertThat(Asking.headlines(articles, Shelf.operator(), "status", "canceled"))
        .containsExactly("撤稿");
  }

  @Test
  void countsFacetsOfWhatIsFound() {
    SHELF.put(Shelf.stories(3));
    SHELF.put(Shelf.story("x", "别的", "文").fromFeed("wire"));

    ArticlePage page =
        Asking.page(
            articles,
            Shelf.reader(),
            Asking.query("feed", "demo", "facets", "section,person,place,organization,feed,month"));

    assertThat(page.facets().get("feed")).containsExactly(new Facet.Count("demo", "demo", 3));
    assertThat(page.facets().get("person"))
        .containsExactly(new Facet.Count("person:林望山", "林望山", 3));
    assertThat(page.facets().get("section"))
        .containsExactly(new Facet.Count("medtop:03000000", "灾难和事故", 3));
    assertThat(page.facets().get("month")).containsExactly(new Facet.Count("2022-11", null, 3));
  }

  @Test
  void namesTheParameterThatMakesNoSense() {
    for (String[] wrong :
        List.of(
            new String[] {"colour", "red"},
            new String[] {"limit", "201"},
            new String[] {"limit", "many"},
            new String[] {"from", "yesterday"},
            new String[] {"to", "+999999999-01-01"},
            new String[] {"status", "dead"},
            new String[] {"sort", "best"},
            new String[] {"cursor", "abc"},
            new String[] {"facets", "colour"},
            new String[] {"highlight", "maybe"},
            new String[] {"q", "a\0b"})) {
      assertThatThrownBy(() -> find(wrong))
          .isInstanceOf(BadParameter.class)
          .hasMessageStartingWith(wrong[0] + ":");
    }
  }

  private List<String> find(String... namesAndValues) {
    return Asking.headlines(articles, Shelf.reader(), namesAndValues);
  }
}
