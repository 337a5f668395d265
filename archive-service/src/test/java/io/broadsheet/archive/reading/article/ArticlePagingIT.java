package io.broadsheet.archive.reading.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.archive.reading.Shelf;
import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.page.BadParameter;
import io.broadsheet.contracts.article.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticlePagingIT {
  private static final Shelf SHELF = new Shelf();
  private final Articles articles = new Articles(SHELF.archive());

  @BeforeEach
  void empty() {
    SHELF.clear();
  }

  @Test
  void neitherLosesNorRepeatsAnyOfEqualTimesWhileOthersComeIn() {
    for (String sort : List.of("newest", "oldest", "relevance")) {
      // Given
      SHELF.clear();
      SHELF.put(Shelf.stories(23));
      List<String> there = ids(23);
      List<String> seen = new ArrayList<>();
      Map<String, List<String>> query =
          new HashMap<>(Asking.query("q", "条", "sort", sort, "limit", "4"));

      // When
      for (int i = 0; ; i++) {
        ArticlePage page = Asking.page(articles, Shelf.reader(), query);
        page.rows().forEach(row -> seen.add(row.event().article().id().toString()));
        SHELF.put(Shelf.story("late-" + i, "迟到条", "后来").fromFeed("demo"));
        if (page.next() == null) {
          break;
        }
        query.put("cursor", List.of(page.next()));
      }

      // Then
      assertThat(seen).as(sort).doesNotHaveDuplicates().containsAll(there);
    }
  }

  @Test
  void saysAsManyAsPagingGivesWhateverIsCombined() {
    // Given
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      SHELF.put(anyStory(random, i));
    }
    List<String[]> filters =
        List.of(
            new String[] {"q", "水位"},
            new String[] {"q", "-大桥"},
            new String[] {"feed", "wire"},
            new String[] {"feed", "demo"},
            new String[] {"publication", "青禾日报"},
            new String[] {"edition", "2022-11-16"},
            new String[] {"edition", "1484"},
            new String[] {"from", "2022-11-10"},
            new String[] {"to", "2022-11-20T00:00:00+08:00"},
            new String[] {"place", "37"},
            new String[] {"person", "林望山"},
            new String[] {"section", "灾难和事故"},
            new String[] {"language", "zh"},
            new String[] {"author", "苏晓"},
            new String[] {"status", "usable"});

    for (int i = 0; i < 80; i++) {
      Map<String, List<String>> query = new HashMap<>();
      for (int n = random.nextInt(4); n >= 0; n--) {
        String[] filter = filters.get(random.nextInt(filters.size()));
        query.computeIfAbsent(filter[0], name -> new ArrayList<>()).add(filter[1]);
      }
      query.put("limit", List.of("7"));
      query.put("sort", List.of(List.of("newest", "oldest", "relevance").get(i % 3)));
      Viewer viewer = i % 2 == 0 ? Shelf.reader() : Shelf.operator();

      // When
      List<String> walked = Asking.walk(articles, viewer, query);

      // Then
      assertThat(new HashSet<>(walked)).hasSameSizeAs(walked);
      assertThat(Asking.page(articles, viewer, query).total())
          .as(query.toString())
          .isEqualTo(walked.size());
    }
  }

  @Test
  void refusesACursorOfAnotherList() {
    SHELF.put(Shelf.stories(3));
    String next =
        Asking.page(articles, Shelf.reader(), Asking.query("limit", "1", "feed", "demo")).next();

    assertThat(next).isNotNull();
    for (String sort : List.of("oldest", "relevance", "newest")) {
      assertThatThrownBy(
              () ->
                  Asking.page(
                      articles,
                      Shelf.reader(),
                      Asking.query("cursor", String.valueOf(next), "sort", sort)))
          .isInstanceOf(BadParameter.class)
          .hasMessageStartingWith("cursor:");
    }
  }

  private static io.broadsheet.archive.Articles anyStory(Random random, int i) {
    Instant day = Instant.parse("2022-11-01T00:00:00Z").plusSeconds(86_400L * random.nextInt(40));
    io.broadsheet.archive.Articles story =
        Shelf.story("s" + i, random.nextBoolean() ? "水位" : "大桥", "正文" + random.nextInt(9))
            .publishedAt(day)
            .fromFeed(random.nextBoolean() ? "demo" : "wire")
            .withStatus(random.nextInt(5) == 0 ? Status.CANCELED : Status.USABLE)
            .embargoedUntil(random.nextInt(5) == 0 ? Instant.parse("2999-01-01T00:00:00Z") : null);
    return random.nextBoolean()
        ? story.printedIn("青禾日报", LocalDate.parse("2022-11-16"), 1, i + 1)
        : story;
  }

  private static List<String> ids(int count) {
    return Shelf.stories(count).stream().map(story -> story.id().toString()).toList();
  }
}
