package io.broadsheet.enrich.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTimeStageTest {
  @Test
  void countsCharactersOfChineseAndWordsOfTheRest() {
    assertThat(ReadingTimeStage.seconds("读".repeat(260))).isEqualTo(60);
    assertThat(ReadingTimeStage.seconds("read ".repeat(238))).isEqualTo(60);
    assertThat(ReadingTimeStage.seconds("读".repeat(260) + "read ".repeat(119))).isEqualTo(90);
  }

  @Test
  void takesNoTimeForNoWords() {
    assertThat(ReadingTimeStage.seconds("。——\n")).isZero();
  }
}
