package io.broadsheet.launcher.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void linesUpChineseAndLatinCells() {
    TextTable table = new TextTable("headline", "people").row("秋粮入库", "李雁").row("Ferry", "Ann");

    assertThat(table.lines(Integer.MAX_VALUE))
        .containsExactly("headline  people", "────────  ──────", "秋粮入库  李雁", "Ferry     Ann");
  }

  @Test
  void wrapsTheWidestColumnToFitTheTerminal() {
    TextTable table = new TextTable("headline", "n").row("one two three four five six seven", "1");

    assertThat(table.lines(24))
        .hasSizeGreaterThan(3)
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(24));
  }

  @Test
  void losesNoCharacterWhenItWraps() {
    String headline = "三门峡至青崤城际公交开通首日运送旅客逾千人次";

    String all = String.join("", new TextTable("h", "n").row(headline, "").lines(20));

    assertThat(all.replaceAll("[^\\p{IsHan}]", "")).isEqualTo(headline);
  }

  @Test
  void letsNoEscapeSequenceReachTheTerminal() {
    String escape = Character.toString(27) + "[31mred";

    assertThat(new TextTable("h").row(escape).lines(80)).last().isEqualTo("[31mred");
  }

  @Test
  void putsACellOnOneLineFirst() {
    assertThat(new TextTable("h").row("a\n b\tc").lines(80)).last().isEqualTo("a b c");
  }

  @Test
  void refusesARowOfAnotherLength() {
    TextTable table = new TextTable("a", "b");

    assertThatThrownBy(() -> table.row("1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cells");
  }
}
