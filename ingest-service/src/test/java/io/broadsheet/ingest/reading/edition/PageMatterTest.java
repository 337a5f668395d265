package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.ReadDocument;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a page and belongs to no story. */
class PageMatterTest {
  private static final String MASTHEAD = "溪口日报\n\n2024年5月8日 星期三 第2301期 今日8版\n\n";
  private static final String CANALS =
      """
      内河清淤工程开工

      本报讯（记者 周晓明）5月7日，市水务局组织力量对城区七条内河开展清淤，预计汛期前完工。

      据介绍，此次清淤总长十二公里，清出淤泥约三万立方米，将全部运往砖厂制砖。

      """;
  private static final String CANTEEN =
      """
      社区食堂开门迎客

      本报讯（记者 何丽）新落成的社区食堂昨日开门迎客，首日接待老人二百余人次。

      食堂负责人说，菜价比市面低三成，七十岁以上老人另有补贴。
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "责任编辑：王芳  美编：李强  校对：赵敏",
        "责编/刘洋 版式/陈静 电话：0571-8888888",
        "招租\n城南商业街现有旺铺三间，面积60至120平方米，价格面议。电话：13900000000",
        "遗失声明\n张三遗失身份证，号码330100199001010000，声明作废。",
        "今日天气\n多云转小雨\n18℃～25℃\n东南风3级",
        "今日导读\n市域铁路年底通车 2版\n高考考场全部装空调 3版",
        "A2 市域铁路年底通车\nA3 高考考场全部装空调\nA5 老字号迎来第四代传人",
        "5月7日，工人在城东河段清运淤泥。 本报记者 周晓明 摄",
        "要闻速览",
        "ii1 l|I .. 0O °"
      })
  void staysOutOfTheStoriesAroundIt(String matter) {
    ReadDocument page = Pages.read(MASTHEAD + CANALS + matter + "\n\n" + CANTEEN);

    assertThat(Pages.headlines(page)).containsExactly("内河清淤工程开工", "社区食堂开门迎客");
    assertThat(Pages.paragraphs(page.items().getFirst())).hasSize(2);
    assertThat(Pages.authors(page.items().getFirst())).containsExactly("记者 周晓明");
    assertThat(page.items().get(1).story().subheadlines()).isEmpty();
    assertThat(page.items())
        .extracting(item -> Objects.requireNonNull(item.edition()).page())
        .containsOnly(1);
  }

  @Test
  void aFolioInTheMiddleOfASentenceDoesNotSplitTheStory() {
    ReadDocument page =
        Pages.read(
            MASTHEAD + CANALS.replace("清出淤泥", "清出淤\n\n2 2024年5月8日 星期三 要闻 溪口日报\n\n泥") + CANTEEN);

    assertThat(Pages.headlines(page)).containsExactly("内河清淤工程开工", "社区食堂开门迎客");
    assertThat(page.items().getFirst().story().body()).contains("清出淤泥约三万立方米");
    assertThat(page.items().getFirst().reading().repairs())
        .extracting(Repair::kind)
        .contains("removed-furniture", "joined-paragraph");
  }

  @Test
  void aFolioSaysThePageOfTheStoriesBelowIt() {
    ReadDocument page = Pages.read(MASTHEAD + CANALS + "溪口日报　民生　第6版\n\n" + CANTEEN);

    assertThat(page.items())
        .extracting(item -> Objects.requireNonNull(item.edition()).page())
        .containsExactly(1, 6);
  }

  @Test
  void aSloganBetweenTheHalvesOfASentenceStaysOut() {
    ReadDocument page =
        Pages.read(MASTHEAD + CANALS.replace("清出淤泥", "清出淤\n\n碧水绕城 清风满河\n\n泥") + CANTEEN);

    assertThat(page.items().getFirst().story().body()).contains("清出淤泥约").doesNotContain("碧水");
  }
}
