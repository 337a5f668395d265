package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.stack.Checkout;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A county paper's front page, as OCR exported it, from the file to the answer. */
@OnTheStack
class RealPageIT {
  private static final String PUBLICATION = "东昌府讯";
  private static final String DATE = "2022-11-16";
  // Place on the page, from 0, of the story about the Yellow River.
  private static final int THE_RIVER = 3;

  private final Stack stack;
  private final Archive archive;
  private String original = "";
  private List<JsonNode> articles = List.of();

  RealPageIT(Stack stack) {
    this.stack = stack;
    this.archive = Archive.of(stack);
  }

  @BeforeAll
  void isSubmittedAndArchived() throws IOException {
    assumeTrue(
        Checkout.realPage().isPresent(),
        "skipped: ../shared/seeds holds no real page on this machine");
    Path page = Checkout.realPage().orElseThrow();
    original = Files.readString(page);
    stack.run("submit", page.toString(), "--wait").endedWith(0);
    JsonNode contents = edition();
    articles =
        Json.texts(contents.path("articles"), "id").stream()
            .map(id -> archive.article(id).expect(200).json())
            .toList();
  }

  @Test
  void isAnEditionOfEightArticlesInTheOrderOfThePage() {
    JsonNode edition = edition();

    assertThat(edition.path("articles")).hasSize(8);
    assertThat(edition.findValue("number").asInt()).isEqualTo(1484);
    assertThat(edition.findValue("pages").asInt()).isEqualTo(4);
    // Which of several headline lines is the main one is a matter of convention.
    assertThat(articles.stream().map(RealPageIT::headlines).toList())
        .satisfiesExactly(
            lines -> assertThat(lines).contains("全省疫情防控工作电视会议召开", "我区设分会场组织收听收看"),
            lines -> assertThat(lines).contains("区政府党组会议召开"),
            lines -> assertThat(lines).contains("千群连心筑牢防疫“新长城”", "我区快速反应全力打好疫情防控阻击战"),
            lines ->
                assertThat(lines)
                    .contains("聊城市推进黄河流域生态保护和高质量发展领导小组召开视频会议", "坚定不移走好绿色低碳高质量发展之路", "我区设分会场组织收听收看"),
            lines -> assertThat(lines).contains("区政府党组理论学习中心组开展集体学习研讨"),
            lines -> assertThat(lines).contains("区残疾人联合会第八次代表大会召开"),
            lines -> assertThat(lines).contains("古楼街道：网格助商护商获居民称赞"),
            lines -> assertThat(lines).contains("柳园街道育新社区：让36户居民安心用电"));
  }

  @Test
  void namesWhoWroteEachArticle() {
    assertThat(articles.stream().map(article -> Json.texts(article.path("authors"), "name")))
        .containsExactly(
            List.of("徐振鑫", "朱晓斌"),
            List.of("全兴社"),
            List.of("李念辉", "郭龙君"),
            List.of("郭龙君"),
            List.of("全兴社"),
            List.of("裴崇旭"),
            List.of("裴崇旭"),
            List.of("徐振鑫", "杨晓翠"));
    assertThat(Json.texts(articles.getLast().path("authors"), "role"))
        .containsExactly("融媒体", "通讯员");
  }

  @Test
  void datesEachStoryByItsDateline() {
    assertThat(articles.stream().map(article -> article.at("/dateline/date").asText("")))
        .map(date -> date.equals("null") ? "" : date)
        .containsExactly(
            "2022-11-15",
            "2022-11-13",
            "",
            "2022-11-14",
            "2022-11-13",
            "2022-11-11",
            "",
            "2022-11-11");
  }

  @Test
  void joinsWhatTheColumnsBrokeAndLeavesOutWhatIsNoStory() {
    assertThat(body(0)).contains("科学精准抓严抓细疫情防控各项工作，坚决、果断处置突发疫情");
    assertThat(body(4)).contains("新境界的重要要求、新时代新征程的使命任务");
    assertThat(body(7)).contains("对损坏的楼道灯进行了修缮、更换", "今后社区党支部将继续致力于民生工作");
    assertThat(articles.stream().map(article -> article.path("body").asText()))
        .noneMatch(body -> body.contains("总第1484期") || body.contains("我为群众办实事"));
  }

  @Test
  void tagsPeopleInTheArticlesThatNameThem() {
    assertThat(people(0)).contains("周乃翔").doesNotContain("阎存华");
    assertThat(people(7)).contains("阎存华", "闫甲林").doesNotContain("周乃翔");
    assertThat(archive.articles("person", "周乃翔", "publication", PUBLICATION))
        .extracting(article -> article.path("id").asText())
        .containsExactly(articles.getFirst().path("id").asText());
  }

  @Test
  void linksTheDistrictToItsDivisionCode() {
    assertThat(articles.stream().flatMap(article -> Json.list(article.path("entities")).stream()))
        .filteredOn(entity -> entity.path("name").asText().equals("东昌府区"))
        .isNotEmpty()
        .allSatisfy(
            place -> {
              assertThat(place.path("type").asText()).isEqualTo("place");
              assertThat(place.path("code").asText()).isEqualTo("371502");
            });
    assertThat(archive.articles("place", "371502", "publication", PUBLICATION)).isNotEmpty();
    assertThat(archive.articles("place", "3715", "publication", PUBLICATION)).isNotEmpty();
  }

  @Test
  void isFoundByAWordOfItsText() {
    JsonNode found =
        Json.read(
            stack.run("search", "黄河", "--from", DATE, "--to", DATE, "--json").endedWith(0).out());

    assertThat(Json.texts(found.path("articles"), "id"))
        .containsExactly(articles.get(THE_RIVER).path("id").asText());
  }

  @Test
  void pointsFromEveryMentionToTheNameInTheOriginal() {
    for (JsonNode article : articles) {
      for (JsonNode entity : Json.list(article.path("entities"))) {
        for (JsonNode mention : Json.list(entity.path("mentions"))) {
          String field = article.path(mention.path("field").asText()).asText();
          String name = field.substring(at(mention, "start"), at(mention, "end"));
          assertThat(original.substring(at(mention, "rawStart"), at(mention, "rawEnd")))
              .as("%s in %s", mention, article.path("headline"))
              // A name may stand across the end of a column.
              .isEqualToIgnoringWhitespace(name);
        }
      }
    }
  }

  @Test
  void addsNothingWhenSubmittedAgain() {
    int changes = archive.changes().size();
    Path page = Checkout.realPage().orElseThrow();

    stack.run("submit", page.toString(), "--wait").endedWith(0);

    assertThat(archive.changes()).hasSize(changes);
    assertThat(Json.texts(edition().path("articles"), "id"))
        .containsExactlyElementsOf(
            articles.stream().map(article -> article.path("id").asText()).toList());
    assertThat(articles)
        .allSatisfy(
            article -> assertThat(archive.versions(article.path("id").asText())).hasSize(1));
    stack.run("verify").endedWith(0);
  }

  private JsonNode edition() {
    return archive.edition(PUBLICATION, DATE).expect(200).json();
  }

  private static String headlines(JsonNode article) {
    return article.path("headline").asText() + "\n" + article.path("subheadlines");
  }

  private String body(int article) {
    return articles.get(article).path("body").asText();
  }

  private List<String> people(int article) {
    return Json.list(articles.get(article).path("entities")).stream()
        .filter(entity -> entity.path("type").asText().equals("person"))
        .map(entity -> entity.path("name").asText())
        .toList();
  }

  private static int at(JsonNode mention, String field) {
    assertThat(mention.path(field).isInt()).as("%s of %s", field, mention).isTrue();
    return mention.path(field).asInt();
  }
}
