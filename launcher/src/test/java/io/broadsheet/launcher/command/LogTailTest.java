package io.broadsheet.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
  @TempDir private Path directory;
  private Path log = Path.of("");

  @BeforeEach
  void begin() throws IOException {
    log = Files.writeString(directory.resolve("a.log"), "one\ntwo\nthree\n");
  }

  @Test
  void givesTheLastLines() throws IOException {
    assertThat(new LogTail(log).last(2)).containsExactly("two", "three");
  }

  @Test
  void waitsForTheEndOfALine() throws IOException {
    LogTail tail = new LogTail(log);
    assertThat(tail.last(9)).hasSize(3);

    Files.writeString(log, "归", StandardOpenOption.APPEND);
    assertThat(tail.more()).isEmpty();
    Files.writeString(log, "档\n", StandardOpenOption.APPEND);

    assertThat(tail.more()).containsExactly("归档");
  }

  @Test
  void beginsAnewWithALogThatWasPutAside() throws IOException {
    LogTail tail = new LogTail(log);
    assertThat(tail.last(9)).hasSize(3);

    Files.writeString(log, "new\n");

    assertThat(tail.more()).containsExactly("new");
  }
}
