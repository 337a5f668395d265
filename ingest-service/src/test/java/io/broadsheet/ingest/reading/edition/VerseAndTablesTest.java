package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text that is no prose keeps its lines. */
class VerseAndTablesTest {
  private static final String MASTHEAD = "河湾日报\n\n2026年3月4日 星期三 第801期\n\n";
  private static final String FIRST = "市图书馆新馆昨日开放\n\n本报讯（记者 张三）3月3日，市图书馆新馆开放，首日接待读者六千余人。\n\n";
  private static final String LAST = "我市新增三条公交线路\n\n本报讯（记者 王五）3月3日起，我市新增三条社区公交线路，覆盖十二个小区。\n";

  @Test
  void keepsVerseLineByLine() {
    List<String> poem =
        List.of("江边的灯亮了", "一盏接着一盏", "像是谁在夜里", "数着归来的船", "风从对岸吹来", "带着麦子的气味", "母亲站在门口", "等一个迟到的人");
    String printed =
        String.join("\n", poem.subList(0, 4)) + "\n\n" + String.join("\n", poem.subList(4, 8));

    ReadDocument read =
        Pages.read(MASTHEAD + FIRST + "江边的灯（外一首）\n\n李四\n\n" + printed + "\n\n" + LAST);

    assertThat(Pages.headlines(read)).containsExactly("市图书馆新馆昨日开放", "江边的灯（外一首）", "我市新增三条公交线路");
    assertThat(Pages.paragraphs(read.items().get(1))).containsExactlyElementsOf(poem);
  }

  @Test
  void keepsAPoemWhoseTitleStandsDirectlyAboveIt() {
    ReadItem poem =
        Pages.read(
                """
                # 春天的河
                作者：周小川

                河水从山里来
                带着雪的消息
                柳树醒了
                石头也醒了

                我站在桥上
                听见冬天走远的声音
                """)
            .items()
            .getFirst();

    assertThat(poem.story().headline()).isEqualTo("春天的河");
    assertThat(Pages.paragraphs(poem))
        .containsExactly("河水从山里来", "带着雪的消息", "柳树醒了", "石头也醒了", "我站在桥上", "听见冬天走远的声音");
  }

  @Test
  void keepsEnglishVerseLineByLine() {
    ReadItem poem =
        Pages.read(
                """
                THE RIVER IN SPRING

                By Ada Quill

                The river came down from the hills,
                And brought the news of snow;
                The willow woke, the stones awoke,
                And watched the winter go.

                I stood upon the narrow bridge,
                And heard the water say
                That all who wait beside the door
                Will be let in some day.
                """)
            .items()
            .getFirst();

    assertThat(Pages.paragraphs(poem))
        .hasSize(8)
        .startsWith("The river came down from the hills,", "And brought the news of snow;")
        .endsWith("That all who wait beside the door", "Will be let in some day.");
  }

  @Test
  void keepsVerseOfEqualLinesThatLooksLikeAColumn() {
    List<String> verse = List.of("春风又到小河湾，", "两岸桃花映碧山。", "最是江村人起早，", "一船新绿载歌还。");

    ReadDocument read =
        Pages.read(
            MASTHEAD + FIRST + "河湾春早\n\n本报记者 李四\n\n" + String.join("\n", verse) + "\n\n" + LAST);

    assertThat(Pages.paragraphs(read.items().get(1))).containsExactlyElementsOf(verse);
  }

  @Test
  void keepsTablesByTabsAndFencedText() {
    ReadDocument read =
        Pages.read(
            """
                    # The Harbour Gazette

                    Wednesday, November 18, 2026    No. 7204

                    ## Rovers climb to second place

                    By Ada Quill

                    Rovers climbed to second place on Saturday, with six games left to play.

                    | Team | Played |
                    |:-----|-------:|
                    | Rovers | 20 |

                    The league office keeps the full list and prints it in this form every week:

                    ```
                    rovers 41
                    united 39
                    ```

                    The season ends in May, and the club hopes for a place in the cup.

                    ## Council keeps parking free

                    By Tom Reed

                    The council voted on Monday to keep parking on the quay free for another year.
                    """);

    assertThat(read.items()).hasSize(2);
    assertThat(Pages.paragraphs(read.items().getFirst()).subList(1, 7))
        .containsExactly(
            "Team\tPlayed",
            "Rovers\t20",
            "The league office keeps the full list and prints it in this form every week:",
            "rovers 41",
            "united 39",
            "The season ends in May, and the club hopes for a place in the cup.");
  }

  @Test
  void takesATableAloneForNoStory() {
    assertThat(new EditionReader().read(Pages.of("| left | right |\n|---|---|\n| up | down |\n")))
        .isInstanceOf(Refused.class);
  }
}
