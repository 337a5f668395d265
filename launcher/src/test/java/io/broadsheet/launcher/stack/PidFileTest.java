package io.broadsheet.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
  @TempDir private Path directory;

  @Test
  void findsTheProcessAgain() throws IOException {
    Process process = new ProcessBuilder("sleep", "60").start();
    try {
      file().write(process.toHandle());

      assertThat(file().living()).contains(process.toHandle());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void knowsThatAProcessHasEnded() throws Exception {
    Process process = new ProcessBuilder("sleep", "60").start();
    file().write(process.toHandle());

    process.destroyForcibly().waitFor();

    assertThat(file().living()).isEmpty();
  }

  @Test
  void takesNoOtherProgramOfThatNumberForIt() throws IOException {
    Files.writeString(file().path(), ProcessHandle.current().pid() + " 1000\n");

    assertThat(file().living()).isEmpty();
  }

  @Test
  void isEmptyWithoutAFileAndForOneCutShort() throws IOException {
    assertThat(file().living()).isEmpty();

    Files.writeString(file().path(), "");

    assertThat(file().living()).isEmpty();
  }

  private PidFile file() {
    return new PidFile(directory.resolve("part.pid"));
  }
}
