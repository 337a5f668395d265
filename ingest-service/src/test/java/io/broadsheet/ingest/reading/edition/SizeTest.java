package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Refused;
import org.junit.jupiter.api.Test;

/**
 * Documents as large as the service takes. No test looks at a clock: work that grew with the square
 * of such a size would not end within the build's own limit.
 */
class SizeTest {
  private static final int LARGEST = 10_000_000;
  private static final int HAN = LARGEST / 3;

  private final EditionReader reader = new EditionReader();

  @Test
  void refusesMoreLinesThanAnyIssueHas() {
    assertThat(refusal(filled("甲乙\n\n", HAN))).contains("more than 200000 lines");
    assertThat(refusal(filled("# 新桥通车\n## 书店开业\n", HAN))).contains("more than 200000 lines");
    assertThat(refusal(filled("(记者 张三)\n", HAN))).contains("more than 200000 lines");
    assertThat(refusal(filled("本报讯 1月2日\n", HAN))).contains("more than 200000 lines");
  }

  @Test
  void refusesWhatRepeatsOneCharacterOrHoldsNoWords() {
    assertThat(refusal(filled("a", LARGEST))).contains("one character");
    assertThat(refusal(filled("0123456789", LARGEST))).contains("no words");
    assertThat(refusal(filled("，。！？", HAN))).contains("no words");
    assertThat(refusal(filled("[(*_", LARGEST))).contains("no words");
  }

  @Test
  void readsALineWithoutAnyBreakAsOneStory() {
    String line = filled("会议强调要抓好落实，今天天气很好，", HAN);

    assertThat(reader.read(Pages.of(line)))
        .isInstanceOfSatisfying(
            ReadDocument.class,
            read -> {
              assertThat(read.items()).hasSize(1);
              assertThat(read.items().getFirst().story().body()).isEqualTo(line);
            });
  }

  @Test
  void putsAColumnOfAHundredThousandLinesTogether() {
    String column = filled("会议强调，要抓好落实，推动各项工作取得实效和\n", 100_000 * 23);

    assertThat(reader.read(Pages.of(column)))
        .isInstanceOfSatisfying(
            ReadDocument.class,
            read -> {
              assertThat(read.items()).hasSize(1);
              assertThat(read.items().getFirst().story().body())
                  .isEqualTo(column.replace("\n", ""));
            });
  }

  @Test
  void readsThousandsOfStories() {
    StringBuilder page = new StringBuilder("# 滨海日报\n\n2024年1月3日 星期三\n\n");
    for (int i = 0; i < 5_000; i++) {
      page.append("## 第").append(i).append("座桥今日正式通车\n\n");
      page.append("本报讯 1月2日，城东新桥昨日正式通车，市民过河不再绕行。\n\n(记者 张三)\n\n");
    }

    assertThat(reader.read(Pages.of(page.toString())))
        .isInstanceOfSatisfying(
            ReadDocument.class,
            read -> {
              assertThat(read.items()).hasSize(5_000);
              assertThat(read.items().stream().map(item -> item.guid()).distinct()).hasSize(5_000);
            });
  }

  private static String filled(String piece, int length) {
    return piece.repeat(length / piece.length());
  }

  private String refusal(String text) {
    ReadOutcome outcome = reader.read(Pages.of(text));
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).detail();
  }
}
