package io.broadsheet.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class RootCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo", "up", "down", "status", "logs", "submit", "search", "verify", "rebuild", "backup",
        "restore", "feeds", "test", "bench"
      })
  void helpsWithEveryCommandOfTheContract(String command) {
    assertThat(execute(command, "--help")).isZero();
    assertThat(out.toString()).contains(command).contains("--home").contains("--port-offset");
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "add", "rotate", "revoke"})
  void helpsWithFeeds(String command) {
    assertThat(execute("feeds", command, "--help")).isZero();
    assertThat(out.toString()).contains("broadsheet feeds " + command);
  }

  @Test
  void endsWith2WhenItDoesNotUnderstand() {
    assertThat(execute("print")).isEqualTo(2);
    assertThat(execute()).isEqualTo(2);
    assertThat(execute("up", "--sideways")).isEqualTo(2);
    assertThat(execute("submit")).isEqualTo(2);
    assertThat(execute("feeds")).isEqualTo(2);
    assertThat(err.toString()).contains("print").contains("--sideways").contains("PATH");
  }

  @Test
  void namesTheRuleThatAValueBreaks() {
    assertThat(execute("--port-offset", "70000", "status")).isEqualTo(2);
    assertThat(execute("feeds", "add", "Bad_Name")).isEqualTo(2);
    assertThat(execute("feeds", "add", "mailbox", "--sender", "nobody")).isEqualTo(2);
    assertThat(err.toString())
        .contains("port offset: from 0")
        .contains("Bad_Name")
        .contains("sender: an");
  }

  @Test
  void endsWith1AndAPlainWordWhenItGoesWrong(@TempDir Path home) {
    assertThat(execute("submit", "/no/such/file", "--home", home.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("/no/such/file").doesNotContain("\tat ");
  }

  private int execute(String... arguments) {
    CommandLine line = RootCommand.commandLine();
    return line.setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
