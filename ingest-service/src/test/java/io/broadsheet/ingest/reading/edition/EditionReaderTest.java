package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionReaderTest {
  private final EditionReader reader = new EditionReader();

  @Test
  void keepsTheGuidWhenATypoInTheBodyIsCorrected() {
    String scan = Pages.text("yunling.txt");
    ReadDocument corrected = Pages.read(scan.replace("菇农们正忙着", "菇农正忙着"));

    assertThat(corrected.items().stream().map(ReadItem::guid))
        .containsExactlyElementsOf(Pages.read(scan).items().stream().map(ReadItem::guid).toList());
    assertThat(corrected.items().get(1).story().body())
        .isNotEqualTo(Pages.read(scan).items().get(1).story().body());
  }

  @Test
  void tellsTwoStoriesOfOneHeadlineApart() {
    String brief = "## 简讯\n\n本报讯 7月1日，第%d座公园开放，市民可以免费入园游览。\n\n(记者 张三)\n\n";
    String page = "# 滨海日报\n\n2024年7月2日 星期二\n\n" + brief.formatted(1) + brief.formatted(2);

    List<ReadItem> items = Pages.read(page).items();

    assertThat(items).hasSize(2);
    assertThat(items.get(0).guid()).isNotEqualTo(items.get(1).guid());
  }

  @Test
  void tellsAnIssueFromOneStoryAlone() {
    String story = "新桥通车\n\n城东新桥昨日正式通车，市民过河不再绕行。\n";

    assertThat(Pages.read(story).format()).isEqualTo("plain");
    assertThat(Pages.read(Pages.text("donghai.txt")).format()).isEqualTo("edition");
  }

  @Test
  void inventsNoEditionForStoriesWithoutAMasthead() {
    String page =
        "## 新桥通车\n\n本报讯 6月1日，城东新桥正式通车。\n\n(记者 张三)\n\n## 书店开业\n\n本报讯 6月2日，城西书店开业。\n\n(记者 李四)\n";

    ReadDocument read = Pages.read(page);

    assertThat(read.format()).isEqualTo("edition");
    assertThat(read.edition()).isNull();
    assertThat(Pages.headlines(read)).containsExactly("新桥通车", "书店开业");
    assertThat(read.items()).allSatisfy(item -> assertThat(item.edition()).isNull());
    assertThat(read.repairs()).extracting(Repair::kind).contains("unknown-edition");
  }

  @Test
  void reportsALunarDateThatIsNotTheCivilOne() {
    String page = Pages.text("qinghe.txt").replace("十一月廿二", "十一月廿五");

    assertThat(Pages.doubts(Pages.read(page)))
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.kind()).isEqualTo("contradiction");
              assertThat(page.substring(doubt.rawStart(), doubt.rawEnd())).contains("农历癸卯年十一月廿五");
            });
  }

  @Test
  void refusesWhatIsNoNews() {
    assertThat(refusal("")).isEqualTo("the document holds no words");
    assertThat(refusal("1 2 3\n4 5 6\n7.5 8 9\n合计 12\n")).contains("holds");
    assertThat(refusal("public class A {\n  int b = c(1);\n  return b;\n}\n"))
        .contains("source code");
    assertThat(refusal("a".repeat(100_000))).contains("one character");
  }

  private String refusal(String text) {
    ReadOutcome outcome = reader.read(Pages.of(text));
    assertThat(outcome).isInstanceOf(Refused.class);
    Refused refused = (Refused) outcome;
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.slug()).isEqualTo("no-news");
    return refused.detail();
  }
}
