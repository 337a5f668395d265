package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.ReadDocument;
import org.junit.jupiter.api.Test;

/** Headlines and the many ways in which pages set them off, or fail to. */
class HeadlineMarksTest {
  private static final String MASTHEAD = "溪口日报\n\n2024年5月8日 星期三 第2301期 今日8版\n\n";
  private static final String CANALS = "本报讯（记者 周晓明）5月7日，市水务局组织力量对城区七条内河开展清淤，预计汛期前完工。\n\n";
  private static final String CANTEEN = "本报讯（记者 何丽）新落成的社区食堂昨日开门迎客，首日接待老人二百余人次。\n\n";

  @Test
  void takesSignsAndBracketsForMarksAndNotForText() {
    ReadDocument page =
        Pages.read(
            MASTHEAD
                + "■内河清淤工程开工\n\n"
                + CANALS
                + "【社区食堂开门迎客】\n\n"
                + CANTEEN
                + "◆ 老街修缮进入尾声\n\n"
                + CANALS);

    assertThat(Pages.headlines(page)).containsExactly("内河清淤工程开工", "社区食堂开门迎客", "老街修缮进入尾声");
  }

  @Test
  void partsAHeadlineFromTheTextItRunsInto() {
    ReadDocument page =
        Pages.read(
            MASTHEAD
                + "简讯\n\n▲城北公交站台改造完工 近日，城北二十座公交站台改造完工，新增座椅和电子站牌。（李明）\n\n"
                + "▲市图书馆延长开放时间 即日起，市图书馆每日开放至晚九点。（王芳）\n\n"
                + "【农技人员下乡指导】连日来，市农业农村局组织农技人员深入田间指导插秧。\n");

    assertThat(Pages.headlines(page)).containsExactly("城北公交站台改造完工", "市图书馆延长开放时间", "农技人员下乡指导");
    assertThat(page.items().get(1).story().body()).isEqualTo("即日起，市图书馆每日开放至晚九点。");
    assertThat(Pages.authors(page.items().getFirst())).containsExactly("李明");
  }

  @Test
  void givesTheSecondOfTwoHeadlinesOnALineToTheNextStory() {
    ReadDocument page = Pages.read(MASTHEAD + "内河清淤工程开工        社区食堂开门迎客\n\n" + CANALS + CANTEEN);

    assertThat(Pages.headlines(page)).containsExactly("内河清淤工程开工", "社区食堂开门迎客");
  }

  @Test
  void givesTheSecondOfTwoStackedHeadlinesToTheStoryThatItSpeaksOf() {
    ReadDocument page = Pages.read(MASTHEAD + "内河清淤工程昨日开工\n社区食堂今日迎来客\n\n" + CANALS + CANTEEN);

    assertThat(Pages.headlines(page)).containsExactly("内河清淤工程昨日开工", "社区食堂今日迎来客");
  }

  @Test
  void keepsPointsBelowAHeadlineAsItsDecks() {
    ReadDocument page =
        Pages.read(
            """
            THE DELTA COURIER
            FRIDAY, MAY 8, 2026     Vol. 18 No. 4471     32 PAGES

            Traders shut market over levies
            •Say they pay seven collectors a week
            •Council promises single ticket from June

            By Ada Omon

            TRADERS at the main market in Warri yesterday locked their stalls to protest against levies.
            """);

    assertThat(Pages.headlines(page)).containsExactly("Traders shut market over levies");
    assertThat(page.items().getFirst().story().subheadlines())
        .containsExactly(
            "Say they pay seven collectors a week", "Council promises single ticket from June");
  }

  @Test
  void takesAShortLineAndAPenNameAboveVerseForTitleAndPoet() {
    ReadDocument page =
        Pages.read(
            MASTHEAD
                + "内河清淤工程开工\n\n"
                + CANALS.strip()
                + "（周晓明）\n\n江村春晚\n\n林下清风\n\n一川烟雨一川春，\n半入桃林半入门。\n燕子归来寻旧垒，\n牧童遥指杏花村。\n");

    assertThat(Pages.headlines(page)).containsExactly("内河清淤工程开工", "江村春晚");
    assertThat(Pages.authors(page.items().get(1))).containsExactly("林下清风");
    assertThat(Pages.paragraphs(page.items().get(1))).hasSize(4);
  }

  @Test
  void neverTakesALineThatAColumnBrokeForTheLastOfAHeadline() {
    ReadDocument page =
        Pages.read(
            MASTHEAD
                + "拖欠两年的工钱拿到了\n\n本报讯 十五名农民工拿到了拖欠两年的工钱。\n\n与三年前相比，这里的变化看得见、\n\n"
                + "摸得着：路宽了，灯亮了，回来的年轻人也多了，村口又开了两家小店。\n");

    assertThat(Pages.headlines(page)).containsExactly("拖欠两年的工钱拿到了");
    assertThat(page.items().getFirst().story().body()).contains("看得见、摸得着");
  }
}
