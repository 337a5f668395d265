package io.broadsheet.launcher.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Test
  void writesPlainLinesWhereNobodyWatches() {
    try (Progress progress = new Progress(terminal(false))) {
      progress.now("posting", 1, 4, "one.md");
      progress.event("kafka ready");
    }

    assertThat(text()).isEqualTo("kafka ready" + System.lineSeparator());
  }

  @Test
  void takesItsMovingLineAway() {
    try (Progress progress = new Progress(terminal(true))) {
      progress.now("posting", 1, 2, "one.md");
    }

    assertThat(text()).contains("1/2").endsWith("\r\u001b[K");
  }

  @Test
  void showsTheShareAsABar() {
    assertThat(Progress.bar(0, 4)).doesNotContain("█");
    assertThat(Progress.bar(2, 4)).contains("█".repeat(12) + "░".repeat(12));
    assertThat(Progress.bar(4, 4)).doesNotContain("░");
    assertThat(Progress.bar(0, 0)).as("nothing to do is done").doesNotContain("░");
  }

  private Terminal terminal(boolean isInteractive) {
    return new Terminal(new PrintStream(written, true, StandardCharsets.UTF_8), isInteractive);
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
