package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is a story's own text stays in it, though it looks like the page's matter. */
class WholeTextTest {
  private static final String MASTHEAD = "河湾日报\n\n2026年3月4日 星期三 第801期\n\n";
  private static final String FIRST = "市图书馆新馆昨日开放\n\n本报讯（记者 张三）3月3日，市图书馆新馆开放，首日接待读者六千余人。\n\n";
  private static final String LAST = "我市新增三条公交线路\n\n本报讯（记者 王五）3月3日起，我市新增三条社区公交线路，覆盖十二个小区。\n";
  private static final String GAZETTE =
      "The Harbour Gazette\n\nWednesday, November 18, 2026    No. 7204    2 pages\n\n";
  private static final String TEACHER =
      "老教师的一天\n\n本报记者 李四\n\n清晨六点，操场上已有人影。闻人静推着自行车进了校门，（下转第三版）\n\n";
  private static final String CONTINUED = "（上接第一版）她今年七十一岁，教了四十年书。\n\n学生遍布全城，每年春节都回来看她。\n";

  @Test
  void takesOnlyTheMarkerOfAJumpOut() {
    ReadItem story =
        Pages.read(MASTHEAD + FIRST + TEACHER.replace("，（", "。（") + CONTINUED).items().get(1);

    assertThat(Pages.paragraphs(story))
        .containsExactly("清晨六点，操场上已有人影。闻人静推着自行车进了校门。", "她今年七十一岁，教了四十年书。", "学生遍布全城，每年春节都回来看她。");
    assertThat(story.reading().repairs())
        .extracting(Repair::kind)
        .containsExactly("removed-byline", "removed-jump", "removed-jump");
  }

  @Test
  void putsAStoryTogetherThatJumpsAcrossOthersToAnotherPage() {
    String page = MASTHEAD + TEACHER + LAST + "\n第03版：副刊\n\n老教师的一天\n\n" + CONTINUED;

    ReadDocument read = Pages.read(page);

    assertThat(Pages.headlines(read)).containsExactly("老教师的一天", "我市新增三条公交线路");
    assertThat(Pages.paragraphs(read.items().getFirst()))
        .containsExactly("清晨六点，操场上已有人影。闻人静推着自行车进了校门，她今年七十一岁，教了四十年书。", "学生遍布全城，每年春节都回来看她。");
  }

  @Test
  void findsTheBeginningByThePageWhereTheContinuationHasNoHeadline() {
    String page = MASTHEAD + "第01版：要闻\n\n" + TEACHER + LAST + "\n第03版：副刊\n\n" + CONTINUED;

    assertThat(Pages.paragraphs(Pages.read(page).items().getFirst())).hasSize(2);
    assertThat(Pages.read(page.replace("上接第一版", "上接第二版")).items()).hasSize(3);
  }

  @Test
  void keepsAContinuationWithoutBeginningAsAStoryOfItsOwn() {
    ReadDocument read = Pages.read(MASTHEAD + FIRST + "第03版：副刊\n\n" + CONTINUED);

    assertThat(read.items()).hasSize(2);
    ReadItem part = read.items().get(1);
    assertThat(Objects.requireNonNull(part.edition()).page()).isEqualTo(3);
    assertThat(part.story().body()).isEqualTo("她今年七十一岁，教了四十年书。\n学生遍布全城，每年春节都回来看她。");
    assertThat(part.reading().repairs()).extracting(Repair::kind).contains("unmatched-jump");
  }

  @Test
  void beginsTheNextStoryBehindAJump() {
    ReadDocument read =
        Pages.read(
            GAZETTE
                + """
                    Ferry timetable to change in spring

                    By Ada Quill

                    MOORBAY — The ferry timetable will change in spring, said the chairman of the com-

                    mittee. Continued on Page 2

                    Bakers raise money for the lifeboat

                    The bakers of Quay Street raised money for the lifeboat on Sunday, as they do each year.
                    """);

    assertThat(Pages.headlines(read))
        .containsExactly(
            "Ferry timetable to change in spring", "Bakers raise money for the lifeboat");
    assertThat(read.items().getFirst().story().body())
        .endsWith("said the chairman of the committee.");
  }

  @Test
  void keepsTheLinesOfANotice() {
    String notice =
        """
                    市图书馆招募志愿者

                    本报讯（记者 李四）市图书馆面向全市招募志愿者二十名，协助整理书架和引导读者。

                    报名时间：3月10日至3月20日

                    咨询电话：0000-1234567

                    联系人：王先生

                    市民可携带身份证到一楼服务台报名，也可以在线填表。

                    河湾市图书馆

                    2026年3月3日

                    """;

    ReadDocument read = Pages.read(MASTHEAD + FIRST + notice + LAST);

    assertThat(Pages.headlines(read)).containsExactly("市图书馆新馆昨日开放", "市图书馆招募志愿者", "我市新增三条公交线路");
    assertThat(Pages.paragraphs(read.items().get(1)).subList(1, 7))
        .containsExactly(
            "报名时间：3月10日至3月20日",
            "咨询电话：0000-1234567",
            "联系人：王先生",
            "市民可携带身份证到一楼服务台报名，也可以在线填表。",
            "河湾市图书馆",
            "2026年3月3日");
  }

  @Test
  void keepsTheFactsBelowAMatchReport() {
    ReadDocument read =
        Pages.read(
            GAZETTE
                + """
                    Rovers hold on for a draw

                    By Ada Quill

                    MOORBAY — Rovers held the league leaders to a draw on Saturday before a full stand.

                    GOALS: Hale 12, Orme 40; Marsh 7, 88.

                    ATTENDANCE: 1,204

                    Referee: J. Doe

                    Council keeps parking free

                    By Tom Reed

                    The council voted on Monday to keep parking on the quay free for another year.

                    TICKETS: call 01234 567890 or visit www.moorbay.example
                    """);

    assertThat(Pages.paragraphs(read.items().getFirst()))
        .endsWith("GOALS: Hale 12, Orme 40; Marsh 7, 88.", "ATTENDANCE: 1,204", "Referee: J. Doe");
    assertThat(Pages.paragraphs(read.items().get(1)))
        .hasSize(2)
        .endsWith("TICKETS: call 01234 567890 or visit www.moorbay.example");
    assertThat(Objects.requireNonNull(read.edition()).url()).isNull();
  }

  @Test
  void takesASingleSentenceForAStory() {
    ReadDocument english = Pages.read("The mayor opened the bridge at Exeter on Monday 150401.");
    ReadDocument chinese = Pages.read("城东新桥昨日正式通车，市民过河不再绕行。");

    assertThat(english.format()).isEqualTo("plain");
    assertThat(english.items()).hasSize(1);
    assertThat(english.items().getFirst().story().body())
        .isEqualTo("The mayor opened the bridge at Exeter on Monday 150401.");
    assertThat(english.items().getFirst().story().headline())
        .isEqualTo("The mayor opened the bridge at Exeter on Monday 150401");
    assertThat(chinese.items()).hasSize(1);
    assertThat(chinese.items().getFirst().story().body()).isEqualTo("城东新桥昨日正式通车，市民过河不再绕行。");
  }

  @Test
  void takesALatinNameplateForNoHeadline() {
    String date = "2026年3月4日 星期三 第801期\n\n";

    ReadDocument above = Pages.read("QINGHE RIBAO\n\n" + date + FIRST + LAST);
    ReadDocument between = Pages.read("清河日报\n\n" + date + FIRST + "QINGHE RIBAO\n\n" + LAST);

    assertThat(Pages.headlines(above)).containsExactly("市图书馆新馆昨日开放", "我市新增三条公交线路");
    assertThat(Pages.headlines(between)).containsExactly("市图书馆新馆昨日开放", "我市新增三条公交线路");
    assertThat(Objects.requireNonNull(between.edition()).publication()).isEqualTo("清河日报");
  }
}
