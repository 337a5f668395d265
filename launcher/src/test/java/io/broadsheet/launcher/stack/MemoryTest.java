package io.broadsheet.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryTest {
  @Test
  void readsTheShareOfAProcess() {
    String rollup = "55d0-7fff ---p 00000000 00:00 0  [rollup]\nRss:   1200 kB\nPss:     812 kB\n";

    assertThat(Memory.kibibytes(rollup, "Pss:")).isEqualTo(812);
    assertThat(Memory.kibibytes(rollup, "Swap:")).isZero();
  }

  @Test
  void knowsHowMuchThisProcessHolds() {
    assertThat(Memory.of(ProcessHandle.current()).orElse(0)).isGreaterThan(10L * 1024 * 1024);
  }
}
