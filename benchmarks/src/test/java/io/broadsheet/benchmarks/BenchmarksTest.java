package io.broadsheet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), false);

  @Test
  void printsATableAndWritesTheSameFigures(@TempDir Path folder) throws IOException {
    Path json = folder.resolve("figures.json");

    int exit = Benchmarks.run(terminal, "editions", "editions=3", "seed=5", "json=" + json);

    assertThat(exit).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("all that were generated")
        .contains("checked by hand")
        .contains("pages of")
        .doesNotContain("\u001b");
    JsonNode figures = Json.tree(Files.readAllBytes(json)).path("editions");
    assertThat(figures.path("seed").asInt()).isEqualTo(5);
    assertThat(figures.path("rows").findValuesAsText("kind")).contains("all that were generated");
  }

  @Test
  void endsWith2WhenItDoesNotUnderstand() {
    assertThat(Benchmarks.run(terminal, "crosswords")).isEqualTo(2);
    assertThat(Benchmarks.run(terminal, "editions", "speed=high")).isEqualTo(2);
    assertThat(Benchmarks.run(terminal, "editions", "seed=high")).isEqualTo(2);
  }

  @Test
  void endsWith1WhenTheFiguresCannotBeWritten() {
    assertThat(Benchmarks.run(terminal, "editions", "editions=1", "json=/no/such/folder/x"))
        .isEqualTo(1);
  }
}
