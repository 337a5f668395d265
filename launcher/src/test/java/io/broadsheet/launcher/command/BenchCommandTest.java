package io.broadsheet.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BenchCommandTest {
  @Test
  void handsOverWhatItWasAsked() {
    assertThat(words("editions", "--quick", "--seed", "7", "--failures", "3", "--only", "jump"))
        .containsExactly("editions", "quick=true", "seed=7", "failures=3", "only=jump");
    assertThat(words()).containsExactly("quick=false", "seed=1", "failures=0");
  }

  @Test
  void namesFilesAsTheyStandHere() {
    assertThat(words("--json", "figures.json"))
        .contains("json=" + Path.of("figures.json").toAbsolutePath());
  }

  private static Iterable<String> words(String... arguments) {
    BenchCommand command = new BenchCommand(new GlobalOptions());
    new CommandLine(command).parseArgs(arguments);
    return command.words();
  }
}
