package io.broadsheet.ingest.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Flood barrier opens                           | Flood barrier opens
          Re: Flood barrier opens                       | Flood barrier opens
          RE: Fwd: re[2]: Flood barrier opens           | Flood barrier opens
          [stringers] Re: [stringers] Barrier opens     | Barrier opens
          AW: WG: Flood barrier opens                   | Flood barrier opens
          Press release: Flood barrier opens            | Flood barrier opens
          Flood barrier opens (photos attached)         | Flood barrier opens
          Regional buses stop early                     | Regional buses stop early
          Story of a river                              | Story of a river
          回复：转发: 白鹭埠镇油菜补种完成                 | 白鹭埠镇油菜补种完成
          投稿：白鹭埠镇油菜补种完成                      | 白鹭埠镇油菜补种完成
          【投稿】白鹭埠镇油菜补种完成（附图）              | 白鹭埠镇油菜补种完成
          投稿 白鹭埠镇油菜补种完成                       | 白鹭埠镇油菜补种完成
          【乡村振兴】白鹭埠镇油菜补种完成                 | 【乡村振兴】白鹭埠镇油菜补种完成
          新闻发布会明日举行                             | 新闻发布会明日举行
          稿费标准公布                                  | 稿费标准公布
          """)
  void isTheHeadlineWithoutWhatMailPutsAroundIt(String subject, String headline) {
    assertThat(SubjectLine.of(subject).headline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Re:",
        "投稿",
        "稿件两篇",
        "新闻稿一篇",
        "投稿：",
        "(no subject)",
        "无主题",
        "FYI",
        "Press release",
        "Re: submission"
      })
  void isNoHeadlineWhenItOnlySaysThatItIsAMail(String subject) {
    assertThat(SubjectLine.of(subject).headline()).isNull();
  }

  @Test
  void saysWhetherItPassesOnOrAnswers() {
    assertThat(SubjectLine.of("Re: Fwd: x").isForward()).isTrue();
    assertThat(SubjectLine.of("转发：x").isForward()).isTrue();
    assertThat(SubjectLine.of("Re: x").isForward()).isFalse();
    assertThat(SubjectLine.of("答复: x").isReply()).isTrue();
    assertThat(SubjectLine.of("x").isReply()).isFalse();
  }
}
