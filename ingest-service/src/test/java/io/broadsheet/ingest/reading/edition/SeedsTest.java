package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The pages that the demo posts. */
class SeedsTest {
  @Test
  void readsTheCountyPapersFrontPage() throws IOException {
    ReadDocument page = seed("01-chengling-2026-10-16.md");

    assertThat(page.edition())
        .isEqualTo(
            new EditionFacts(
                "澄岭时讯",
                LocalDate.of(2026, 10, 16),
                2317,
                4,
                "星期五",
                "农历丙午年九月初七",
                "http://www.chengling-shixun.example",
                "tougao@chengling-shixun.example"));
    assertThat(Pages.headlines(page))
        .containsExactly(
            "全市秋冬季森林防火工作视频会议召开 我县设分会场收听收看",
            "县政府常务会议研究农村供水保障工作",
            "稻浪深处有“田秀才”",
            "澄水流域综合整治攻坚行动启动",
            "县残疾人就业帮扶专场招聘会举行",
            "县图书馆“夜读灯”点亮一百个夜晚",
            "柳汀社区：一把钥匙打开邻里门");
    assertThat(page.items().stream().map(Pages::authors))
        .containsExactly(
            List.of("融媒体 卞小满", "融媒体 闻人策"),
            List.of("融媒体 卞小满"),
            List.of("融媒体 盛知夏", "融媒体 欧小舟"),
            List.of("融媒体 盛知夏"),
            List.of("融媒体 欧小舟"),
            List.of("融媒体 卞小满", "通讯员 喻晓棠"),
            List.of("融媒体 盛知夏", "通讯员 季小禾"));
    assertThat(page.items().stream().map(item -> item.story().dateline()))
        .containsExactly(
            new Dateline("澄岭", LocalDate.of(2026, 10, 14), "澄岭讯"),
            new Dateline("澄岭", LocalDate.of(2026, 10, 13), "澄岭讯"),
            null,
            new Dateline("澄岭", LocalDate.of(2026, 10, 12), "澄岭讯"),
            new Dateline("澄岭", LocalDate.of(2026, 10, 11), "澄岭讯"),
            new Dateline("澄岭", LocalDate.of(2026, 10, 10), "澄岭讯"),
            new Dateline("柳汀", null, "柳汀讯"));
    assertThat(page.items().get(3).story().subheadlines())
        .containsExactly("清理河道障碍 守护一江碧水", "我县发布沿线二十六处整治点位");
    assertThat(joined(page)).isEqualTo(5);
  }

  @Test
  void readsTheWeeklyWithoutMarks() throws IOException {
    ReadDocument page = seed("02-qingxiao-2026-01-06.txt");

    assertThat(page.edition())
        .isEqualTo(
            new EditionFacts(
                "青崤周报",
                LocalDate.of(2026, 1, 6),
                906,
                2,
                "星期二",
                "农历乙巳年十一月十八",
                "https://weekly.qingxiao.example",
                "zhoubao@qingxiao.example"));
    assertThat(Pages.headlines(page))
        .containsExactly(
            "青崤县第十七届人民代表大会第六次会议开幕",
            "把论文写在山坡上",
            "全县安全生产警示教育会召开",
            "我县“十四五”水利收官工程并网供水",
            "粟仓镇有座“爷爷食堂”",
            "县中医院开设周末专家门诊",
            "青崤皮影走进校园");
    assertThat(page.items().get(0).story().subheadlines()).containsExactly("县长代表县人民政府作工作报告");
    assertThat(page.items().get(1).story().subheadlines()).containsExactly("——青崤花椒产业技术服务站五年记");
    assertThat(page.items().stream().map(Pages::authors))
        .containsExactly(
            List.of("记者 景怀瑾", "通讯员 阮思齐"),
            List.of("记者 景怀瑾", "通讯员 司空蕾"),
            List.of("记者 訾明轩"),
            List.of("记者 冉望舒"),
            List.of("记者 訾明轩"),
            List.of("通讯员 司空蕾"),
            List.of("记者 冉望舒"));
    assertThat(page.items().stream().map(item -> item.story().dateline()))
        .containsExactly(
            new Dateline(null, LocalDate.of(2026, 1, 4), "本报讯"),
            null,
            new Dateline(null, LocalDate.of(2025, 12, 30), "本报讯"),
            new Dateline("三门峡", LocalDate.of(2026, 1, 5), "崤函社"),
            null,
            new Dateline(null, null, "本报讯"),
            new Dateline(null, null, "本报讯"));
    assertThat(page.items())
        .extracting(item -> Objects.requireNonNull(item.edition()).page())
        .containsExactly(1, 1, 1, 1, 2, 2, 2);
    assertThat(page.items().getLast().story().body()).endsWith("都是学生刻的。");
    assertThat(joined(page)).isEqualTo(2);
  }

  @Test
  void readsTheEnglishWeekly() throws IOException {
    ReadDocument page = seed("07-harbour-ledger-2026-11-18.md");

    assertThat(page.edition())
        .isEqualTo(
            new EditionFacts(
                "The Harbour Ledger",
                LocalDate.of(2026, 11, 18),
                7204,
                2,
                "Wednesday",
                null,
                "https://www.harbour-ledger.example",
                "news@harbour-ledger.example"));
    assertThat(Pages.headlines(page))
        .containsExactly(
            "Lifeboat crew brings eleven home in worst gale for a decade",
            "Council votes to keep free parking on the quay",
            "Heron of the swing bridge gets her own keeper",
            "School choir to sing at Exeter Cathedral");
    assertThat(page.items().stream().map(Pages::authors))
        .containsExactly(
            List.of("Jory Penhale"), List.of("Maud Ellery"), List.of("Tobin Ashcombe"), List.of());
    assertThat(page.items().stream().map(item -> item.story().dateline()))
        .containsExactly(
            new Dateline("PORT ELLERY", null, null),
            null,
            null,
            new Dateline("PORT ELLERY", null, null));
    assertThat(joined(page)).isEqualTo(1);
  }

  @Test
  void readsTheFestivalAsOneStory() throws IOException {
    ReadDocument read = seed("06-water-festival.txt");

    assertThat(read.format()).isEqualTo("plain");
    ReadItem story = read.items().getFirst();
    assertThat(read.items()).hasSize(1);
    assertThat(story.story().headline()).isEqualTo("非遗与新味同台 澄岭开渔节吸引四方来客");
    assertThat(Pages.authors(story)).containsExactly("记者 尹照晚");
    assertThat(story.story().dateline())
        .isEqualTo(new Dateline("澄岭", LocalDate.of(2026, 11, 15), "澄岭讯"));
    assertThat(Pages.paragraphs(story)).hasSize(4);
  }

  private static long joined(ReadDocument page) {
    return page.items().stream()
        .flatMap(item -> item.reading().repairs().stream())
        .map(Repair::kind)
        .filter("joined-paragraph"::equals)
        .count();
  }

  private static ReadDocument seed(String file) throws IOException {
    return Pages.read(Files.readString(Path.of("..", "seeds", file)));
  }
}
