package io.broadsheet.launcher.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3", "黄河, 4", "（）, 4", "Ａ, 2", "é, 1", "한글, 4", "😀, 2", "𠮷, 2", "—, 1", "'', 0"
  })
  void countsTheColumnsOfATerminal(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void givesCombiningMarksNoColumn() {
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void padsToColumnsNotToCharacters() {
    assertThat(DisplayWidth.pad("水", 4)).isEqualTo("水  ");
    assertThat(DisplayWidth.pad("水利局", 4)).isEqualTo("水利局");
  }

  @Test
  void cutsBetweenCharacters() {
    assertThat(DisplayWidth.fitting("黄河大桥", 5)).isEqualTo(2);
    assertThat(DisplayWidth.fitting("𠮷田", 2)).isEqualTo(2);
  }

  @Test
  void takesAtLeastOneCharacterSoThatWrappingEnds() {
    assertThat(DisplayWidth.fitting("黄", 1)).isEqualTo(1);
  }
}
