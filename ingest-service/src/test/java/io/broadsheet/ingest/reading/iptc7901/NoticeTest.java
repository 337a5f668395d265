package io.broadsheet.ingest.reading.iptc7901;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.iptc7901.Notice.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KILL KILL KILL                          | KILL
          ***MANDATORY KILL***                    | KILL
          BULLETIN KILL:                          | KILL
          ATTENTION EDITORS - KILL                | KILL
          EDS: MANDATORY KILL                     | KILL
          HOLD HOLD HOLD =                        | HOLD
          HOLD FOR RELEASE                        | HOLD
          ACHTUNG REDAKTIONEN: ZURÜCKGEZOGEN      | KILL
          KORREKTUR:                              | REPLACE
          BERICHTIGTE WIEDERHOLUNG (Name im Lead) | REPLACE
          ANNULE ET REMPLACE                      | REPLACE
          ANNULATION                              | KILL
          ANULACIÓN - ANULACIÓN                   | KILL
          SI ANNULLA                              | KILL
          （注意：撤稿）                          | KILL
          撤稿通知                                | KILL
          更正：第三段人名                        | REPLACE
          (编辑注意：暂缓播发)                    | HOLD
          ADVISORY                                | ADVISE
          """)
  void isKnownByItsLine(String line, Effect effect) {
    assertThat(Notice.of(null, "nvd", List.of("", line, "Text.")).map(Notice::effect))
        .contains(effect);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KILLER WHALES RETURN TO FJORD",
        "KILL DEVIL HILLS BRACES FOR STORM",
        "Kill switch fails",
        "HOLD YOUR HORSES, SAYS MAYOR",
        "CORRECTIONAL OFFICERS STRIKE",
        "更正式的场合",
        "撤销县设区方案公布",
        "Storno"
      })
  void isNoHeadlineOfAStory(String headline) {
    assertThat(Notice.of(null, "nvd", List.of(headline, "", "Text."))).isEmpty();
  }

  @Test
  void standsInTheCatchLineToo() {
    assertThat(Notice.of("Ferry/Hellvik/KILL", "nvd", List.of("Text.")).map(Notice::effect))
        .contains(Effect.KILL);
    assertThat(Notice.of("Buffalo/Kill", "nvd", List.of("Text."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Please kill nvd0123 "Ferry runs".                | 123
          Please kill item dpa 123 "Ferry runs".           | 123
          Kill message No. 0123, sent at noon.             | 123
          Meldung bdt0123 bitte nicht verwenden.           | 123
          La dépêche 0123 est annulée.                     | 123
          请停用第0123号稿件。                             | 123
          稿号：0123                                       | 123
          """)
  void namesTheMessageThatItIsAbout(String line, int number) {
    assertThat(Notice.of(null, "nvd", List.of("KILL", line)).map(Notice::number)).contains(number);
  }

  @Test
  void isNotLedAstrayByEndlessLines() {
    assertThat(Notice.of(null, "nvd", List.of("EDS ".repeat(200_000), "KILL".repeat(200_000))))
        .isNotNull();
    assertThat(Notice.of(null, "nvd", List.of("KILL", "no 0".concat("0".repeat(500_000)))))
        .isPresent();
  }

  @Test
  void takesNoFigureForANumberOfAMessage() {
    assertThat(Notice.of(null, "a", List.of("KILL", "It named a 12-year-old of 300 crew.")))
        .hasValueSatisfying(notice -> assertThat(notice.number()).isNull());
  }
}
