package io.broadsheet.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class TsvTest {
  @Test
  void givesRowsWithoutRemarksHeaderAndBlankLines() {
    assertThat(Tsv.rows(TsvTest.class, "table.tsv"))
        .containsExactly(
            new String[] {"ferry", "渡轮", ""}, new String[] {"#hash", "is a cell", "kept"});
  }

  @Test
  void givesTheFirstCellsAndUnpacks() {
    assertThat(Tsv.words(TsvTest.class, "table.tsv.gz"))
        .containsExactlyInAnyOrder("ferry", "#hash");
  }

  @Test
  void namesTheFileThatIsMissing() {
    assertThatNullPointerException()
        .isThrownBy(() -> Tsv.rows(TsvTest.class, "missing.tsv"))
        .withMessage("missing.tsv");
  }
}
