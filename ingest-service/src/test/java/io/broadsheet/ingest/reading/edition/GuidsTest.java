package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.ReadItem;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GuidsTest {
  private static final String PAGE =
      """
      # 滨海日报

      2024年5月8日 星期三

      ## 城东新桥今日正式通车

      本报讯 5月7日，历时两年建设的城东新桥正式通车，两岸居民过河不再绕行。市交通局负责人介绍，大桥全长八百米，设双向四车道。通车首日，不少市民带着孩子前来参观，在桥头合影留念。

      ## 老城书店重新开门迎客

      本报讯 停业半年的老城书店昨天重新开门，门口排起了长队。店主说，书架比从前少了三分之一，座位却多了一倍。读者可以坐下来，慢慢看完一本书再走。
      """;

  @Test
  void keepsAStorysNameWhenALetterOfItsHeadlineIsCorrected() {
    assertThat(guids(PAGE.replace("正式通车\n", "正试通车\n"))).isEqualTo(guids(PAGE));
    assertThat(guids(PAGE.replace("老城书店重新", "老成书店从新"))).isEqualTo(guids(PAGE));
  }

  @Test
  void keepsAStorysNameWhenALetterOfItsTextIsCorrected() {
    assertThat(guids(PAGE.replace("历时两年", "历时两午"))).isEqualTo(guids(PAGE));
    assertThat(guids(PAGE.replace("合影留念", "合影留恋"))).isEqualTo(guids(PAGE));
    assertThat(guids(PAGE.replace("两年建设", "两年 的建设"))).isEqualTo(guids(PAGE));
  }

  @Test
  void keepsTheOthersNamesWhenAStoryIsAddedOrTakenOut() {
    String without =
        PAGE.substring(0, PAGE.indexOf("## 城东")) + PAGE.substring(PAGE.indexOf("## 老城"));

    assertThat(guids(without)).containsExactly(guids(PAGE).getLast());
  }

  @Test
  void namesTheSameTextOfAnotherDayAnew() {
    String tomorrow = PAGE.replace("5月8日 星期三", "5月9日 星期四");

    assertThat(guids(tomorrow)).hasSize(2).doesNotContainAnyElementsOf(guids(PAGE));
  }

  @Test
  void tellsStoriesApartWhoseFirstSentencesEndAlike() {
    String page =
        """
        # 滨海日报

        2024年5月8日 星期三

        ## 全市防汛工作会议召开

        本报讯 5月7日，全市防汛工作会议召开。会议要求备足物资。

        ## 全市招商工作会议召开

        本报讯 5月7日，全市招商工作会议召开。会议要求优化服务。
        """;

    assertThat(guids(page)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void takesInitialsOfLatinWords() {
    assertThat(Guids.ending("The ferry Aurora left the new pier at noon. It came back."))
        .isEqualTo("altnpan");
  }

  @Test
  void fewCorrectionsTouchTheEnding() {
    String body = "本报讯 " + "河水漫过了老街的石阶，居民连夜把家具搬上了二楼。社区干部挨家挨户查看，".repeat(8) + "没有人受伤。";
    Random random = new Random(7);
    int changed = 0;
    for (int i = 0; i < 1000; i++) {
      int at = random.nextInt(body.length());
      String corrected = body.substring(0, at) + "错" + body.substring(at + 1);
      changed += Guids.ending(corrected).equals(Guids.ending(body)) ? 0 : 1;
    }

    assertThat(changed).isLessThan(40);
  }

  private static List<String> guids(String page) {
    return Pages.read(page).items().stream().map(ReadItem::guid).toList();
  }
}
