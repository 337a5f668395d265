package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.ReadDocument;
import org.junit.jupiter.api.Test;

/** Headlines of several lines, and what stands between and around stories without being one. */
class HeadlineStacksTest {
  private static final String MASTHEAD = "溪口日报\n\n2024年5月8日 星期三 第2301期 今日8版\n\n";
  private static final String CANALS = "本报讯（记者 周晓明）5月7日，市水务局组织力量对城区七条内河开展清淤，预计汛期前完工。\n\n";
  private static final String CANTEEN = "本报讯（记者 何丽）新落成的社区食堂昨日开门迎客，首日接待老人二百余人次。\n\n";
  private static final String PRICES = "食堂负责人说，菜价比市面低三成，七十岁以上老人另有补贴，周末照常开放。\n\n";
  private static final String GAZETTE =
      "THE HOLLOW CREEK GAZETTE\n\nThursday, May 9, 2024   No. 1204   8 pages\n\n";
  private static final String FERRY =
      "HOLLOW CREEK — The ferry to Gull Island will run again from Monday, the council said, after"
          + " repairs to its engine took two months longer than planned.\n\n";
  private static final String BEES =
      "HOLLOW CREEK — Forty hives have been set up on the roof of the old mill, where the keepers"
          + " hope for a first harvest of honey before the end of July.\n\n";

  @Test
  void joinsAnEnglishHeadlineSetOverTwoLines() {
    ReadDocument page =
        Pages.read(
            GAZETTE
                + "FERRY TO GULL ISLAND\nRUNS AGAIN\n\nBy Ann Crowe\n\n"
                + FERRY
                + "BEES MOVE INTO\nTHE OLD MILL\n\nBy Tom Hale\n\n"
                + BEES);

    assertThat(Pages.headlines(page))
        .containsExactly("FERRY TO GULL ISLAND RUNS AGAIN", "BEES MOVE INTO THE OLD MILL");
  }

  @Test
  void takesAShoulderThatIsMarkedLowerForNoHeadingOfTheStoryAbove() {
    ReadDocument page =
        Pages.read(
            MASTHEAD + "## 内河清淤工程开工\n\n" + CANALS + "### 办好民生实事\n\n## 社区食堂开门迎客\n\n" + CANTEEN);

    assertThat(Pages.headlines(page)).containsExactly("内河清淤工程开工", "社区食堂开门迎客");
    assertThat(page.items().get(1).story().subheadlines()).containsExactly("办好民生实事");
    assertThat(Pages.paragraphs(page.items().getFirst())).hasSize(1);
  }

  @Test
  void keepsAHeadingOfTheDecksLevelInTheStory() {
    ReadDocument page =
        Pages.read(
            MASTHEAD
                + "## 社区食堂开门迎客\n\n### ——城东街道一日见闻\n\n"
                + CANTEEN
                + "### 一张餐桌\n\n"
                + PRICES
                + "## 内河清淤工程开工\n\n"
                + CANALS);

    assertThat(Pages.headlines(page)).containsExactly("社区食堂开门迎客", "内河清淤工程开工");
    assertThat(page.items().getFirst().story().subheadlines()).containsExactly("——城东街道一日见闻");
    assertThat(Pages.paragraphs(page.items().getFirst())).contains("一张餐桌");
  }

  @Test
  void leavesTheHalvesOfABannerOutOfTheStoryTheyStandIn() {
    ReadDocument page =
        Pages.read(
            GAZETTE
                + "FERRY RUNS AGAIN\n\nBy Ann Crowe\n\n"
                + FERRY
                + "Subscribe today\nand save half\n\n"
                + "Fares stay as they were, and the last boat leaves the island at nine.\n\n"
                + "BEES MOVE INTO THE OLD MILL\n\nBy Tom Hale\n\n"
                + BEES);

    assertThat(page.items()).hasSize(2);
    assertThat(Pages.paragraphs(page.items().getFirst())).hasSize(2);
  }

  @Test
  void readsRunInBriefsInBoldLettersAsStoriesOfTheirOwn() {
    ReadDocument page =
        Pages.read(
            MASTHEAD
                + "## 内河清淤工程开工\n\n"
                + CANALS
                + "简讯\n\n**城北站台改造完工** 近日，城北二十座公交站台改造完工，新增座椅和电子站牌。\n\n"
                + "**图书馆延长开放** 即日起，市图书馆每日开放至晚九点，周一闭馆。\n");

    assertThat(Pages.headlines(page)).containsExactly("内河清淤工程开工", "城北站台改造完工", "图书馆延长开放");
    assertThat(page.items().get(2).story().body()).isEqualTo("即日起，市图书馆每日开放至晚九点，周一闭馆。");
  }

  @Test
  void keepsAPoemThatHasNoStops() {
    ReadDocument page =
        Pages.read(
            MASTHEAD
                + "## 内河清淤工程开工\n\n\n"
                + CANALS
                + "\n## 渡口\n\n\n□ 林小满\n\n\n风从对岸吹来\n\n船还没有靠岸\n\n一盏灯先亮了\n\n像谁喊了一声\n\n母亲的小名\n\n"
                + "河水慢慢变暗\n\n\n## 社区食堂开门迎客\n\n\n"
                + CANTEEN);

    assertThat(Pages.headlines(page)).containsExactly("内河清淤工程开工", "渡口", "社区食堂开门迎客");
    assertThat(Pages.paragraphs(page.items().get(1))).hasSize(6);
    assertThat(Pages.authors(page.items().get(1))).containsExactly("林小满");
  }

  @Test
  void keepsWhoSignsANoticeAboveTheNextMasthead() {
    ReadDocument page =
        Pages.read(
            "关于城北路封闭施工的公告\n\n因管网改造，城北路自本月十日起封闭施工，请过往车辆提前绕行，不便之处敬请谅解。\n\n"
                + "市交通运输局\n\n2024年5月6日\n\n"
                + MASTHEAD
                + "内河清淤工程开工\n\n"
                + CANALS);

    assertThat(Pages.paragraphs(page.items().getFirst())).endsWith("市交通运输局", "2024年5月6日");
  }
}
