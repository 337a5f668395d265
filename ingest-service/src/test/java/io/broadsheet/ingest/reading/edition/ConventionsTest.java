package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** One habit of the press each, on a page that shows little else. */
class ConventionsTest {
  private static final String FIRST = "市图书馆新馆昨日开放\n\n本报讯（记者 张三）3月3日，市图书馆新馆开放，首日接待读者六千余人。\n\n";
  private static final String MASTHEAD = "河湾日报\n\n2026年3月4日 星期三 第801期\n\n";

  @Test
  void takesTheLineAboveADashForTheHeadlineThoughABlankLinePartsThem() {
    ReadDocument page =
        Pages.read(
            MASTHEAD
                + FIRST
                + "一盏渔火照归途\n\n——河湾灯塔守望者的三十年\n\n本报记者 李四\n\n"
                + "入夜，江面起了雾，灯塔亮了起来。守塔人赵海生说，这样的夜晚他守了三十年。\n");

    assertThat(Pages.headlines(page)).containsExactly("市图书馆新馆昨日开放", "一盏渔火照归途");
    assertThat(page.items().get(1).story().subheadlines()).containsExactly("——河湾灯塔守望者的三十年");
  }

  @Test
  void leavesABannerOfUnequalLinesAtThePagesEndOutOfTheLastStory() {
    ReadDocument page = Pages.read(MASTHEAD + FIRST + "春天来了\n一起向前走\n");

    assertThat(page.items()).hasSize(1);
    assertThat(page.items().getFirst().story().body()).endsWith("首日接待读者六千余人。");
  }

  @Test
  void believesAYearThatADatelinePrints() {
    assertThat(dateline("本报讯（记者 张三）2025年12月28日，我市召开岁末安全生产工作会议，部署节日值守。"))
        .isEqualTo(new Dateline(null, LocalDate.of(2025, 12, 28), "本报讯"));
    assertThat(dateline("本报讯（记者 张三）去年12月28日，我市召开岁末安全生产工作会议，部署节日值守。"))
        .isEqualTo(new Dateline(null, LocalDate.of(2025, 12, 28), "本报讯"));
  }

  @Test
  void tellsAnAgencyThatNoListKnowsFromThePlaceBehindIt() {
    assertThat(dateline("江淮社芜湖3月2日电（记者 王五）连接两岸的输水隧洞2日全线贯通，预计年底通水。"))
        .isEqualTo(new Dateline("芜湖", LocalDate.of(2026, 3, 2), "江淮社"));
    assertThat(dateline("河湾讯 3月2日，连接两岸的输水隧洞全线贯通，预计年底通水。"))
        .isEqualTo(new Dateline("河湾", LocalDate.of(2026, 3, 2), "河湾讯"));
  }

  @Test
  void namesThePaperOnceWhereItsNameIsPrintedInLatinLettersToo() {
    String line = "河湾日报    HEWAN DAILY    2026年3月4日 星期三    第801期\n\n";

    assertThat(Objects.requireNonNull(Pages.read(line + FIRST).edition()).publication())
        .isEqualTo("河湾日报");
  }

  @Test
  void takesTheMiddleOfThreeLinesForTheHeadline() {
    ReadItem story =
        Pages.read(
                MASTHEAD
                    + "还河于民 还绿于岸\n滨江十里长廊今日全线开放\n\n全市新增口袋公园三十座\n\n"
                    + "本报讯（记者 张三）3月3日，滨江十里长廊全线开放，市民可以沿江步行往返。\n")
            .items()
            .getFirst();

    assertThat(story.story().headline()).isEqualTo("滨江十里长廊今日全线开放");
    assertThat(story.story().subheadlines()).containsExactly("还河于民 还绿于岸", "全市新增口袋公园三十座");
  }

  private static Dateline dateline(String lead) {
    ReadItem story = Pages.read(MASTHEAD + "我市部署春季重点工作\n\n" + lead + "\n").items().getFirst();
    return Objects.requireNonNull(story.story().dateline());
  }
}
