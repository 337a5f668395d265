package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real page, where it is there: its text stays out of the repository. */
class CountyPageTest {
  private static final String PAGE = "shared/seeds/000_481f327c6f8b361f.txt";

  private ReadDocument page = Pages.read("# 空\n\n还没有读。\n");

  @BeforeEach
  void readThePage() throws IOException {
    List<Path> places =
        Stream.of("..", "../..").map(up -> Path.of(up, PAGE)).filter(Files::exists).toList();
    assumeTrue(!places.isEmpty(), "the real page is not on this machine");
    page = Pages.read(Files.readString(places.getFirst()));
  }

  @Test
  void findsTheEightStories() {
    assertThat(Pages.headlines(page))
        .containsExactly(
            "全省疫情防控工作电视会议召开 我区设分会场组织收听收看",
            "区政府党组会议召开",
            "千群连心筑牢防疫“新长城”",
            "坚定不移走好绿色低碳高质量发展之路",
            "区政府党组理论学习中心组开展集体学习研讨",
            "区残疾人联合会第八次代表大会召开",
            "古楼街道：网格助商护商获居民称赞",
            "柳园街道育新社区：让36户居民安心用电");
    assertThat(page.items().get(2).story().subheadlines()).containsExactly("——我区快速反应全力打好疫情防控阻击战");
    assertThat(page.items().get(3).story().subheadlines())
        .containsExactly("聊城市推进黄河流域生态保护和高质量发展领导小组召开视频会议", "我区设分会场组织收听收看");
  }

  @Test
  void readsTheFactsOfTheIssue() {
    assertThat(page.edition())
        .isEqualTo(
            new EditionFacts(
                "东昌府讯",
                LocalDate.of(2022, 11, 16),
                1484,
                4,
                "星期三",
                "农历壬寅年十月廿三",
                "http://dcf.lcxw.cn",
                "dcsx2005@sina.com"));
    assertThat(page.repairs())
        .extracting(Repair::kind)
        .containsExactly("removed-masthead", "removed-banner", "removed-banner");
    assertThat(page.items().getFirst().release().publishedAt())
        .isEqualTo(Instant.parse("2022-11-15T16:00:00Z"));
  }

  @Test
  void readsBylinesAndDatelines() {
    assertThat(page.items().stream().map(Pages::authors))
        .containsExactly(
            List.of("融媒体 徐振鑫", "融媒体 朱晓斌"),
            List.of("融媒体 全兴社"),
            List.of("融媒体 李念辉", "融媒体 郭龙君"),
            List.of("融媒体 郭龙君"),
            List.of("融媒体 全兴社"),
            List.of("融媒体 裴崇旭"),
            List.of("融媒体 裴崇旭"),
            List.of("融媒体 徐振鑫", "通讯员 杨晓翠"));
    assertThat(page.items().getFirst().story().dateline())
        .isEqualTo(new Dateline("东昌府", LocalDate.of(2022, 11, 15), "东昌府讯"));
    assertThat(page.items().get(6).story().dateline()).isEqualTo(new Dateline("古楼", null, "古楼讯"));
    assertThat(page.items().get(2).story().dateline()).isNull();
  }

  @Test
  void joinsWhatTheColumnsBrokeAndNothingElse() {
    assertThat(page.items().stream().map(item -> Pages.paragraphs(item).size()))
        .containsExactly(4, 5, 10, 4, 3, 3, 8, 6);
    assertThat(
            page.items().stream()
                .flatMap(item -> item.reading().repairs().stream())
                .filter(repair -> repair.kind().equals("joined-paragraph")))
        .hasSize(8);
    assertThat(page.items().getFirst().story().body())
        .contains("科学精准抓严抓细疫情防控各项工作，坚决、果断")
        .contains("坚决不能做，该做的一定坚决做到位");
    assertThat(page.items().get(7).story().body()).contains("进行了修缮、更换").contains("改善民生，让社区");
    assertThat(Pages.paragraphs(page.items().get(2))).contains("闻令而动“疫”线同心共担当");
  }

  @Test
  void takesTheMastheadOutOfTheStoryAroundIt() {
    ReadItem river = page.items().get(3);

    assertThat(river.story().body()).startsWith("东昌府讯 11月14日，").endsWith("分会场收听收看。");
    assertThat(river.reading().repairs())
        .extracting(Repair::kind)
        .filteredOn("removed-furniture"::equals)
        .hasSize(6);
  }

  @Test
  void keepsBannersOutOfEveryStory() {
    assertThat(page.items())
        .allSatisfy(
            item ->
                assertThat(
                        item.story().headline() + item.story().subheadlines() + item.story().body())
                    .doesNotContain("共抗疫情")
                    .doesNotContain("我为群众办实事"));
  }
}
