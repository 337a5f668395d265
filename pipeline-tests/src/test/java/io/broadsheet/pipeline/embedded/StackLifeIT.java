package io.broadsheet.pipeline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.client.Ledger;
import io.broadsheet.pipeline.stack.CommandLine;
import io.broadsheet.pipeline.stack.EmbeddedStack;
import io.broadsheet.pipeline.stack.OnTheEmbeddedStack;
import io.broadsheet.pipeline.stack.Part;
import io.broadsheet.pipeline.stack.Processes;
import io.broadsheet.pipeline.stack.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code up}, {@code status} and {@code down}. */
@OnTheEmbeddedStack
class StackLifeIT {
  private static final Duration GONE = Duration.ofSeconds(5);

  private final EmbeddedStack stack;
  private final Archive archive;

  StackLifeIT(EmbeddedStack stack) {
    this.stack = stack;
    this.archive = Archive.of(stack);
  }

  @Test
  void leavesNoProcessWhenTakenDownAndBringsEverythingBack() throws Exception {
    Ledger before = archive.settledLedger("demo", 1);
    List<JsonNode> articles = archive.articles();
    List<JsonNode> changes = archive.changes();
    List<Long> pids = Arrays.stream(Part.values()).map(stack::pid).toList();

    stack.run("down").endedWith(0);

    assertThat(pids).noneMatch(Processes::isRunning);
    Eventually.is(
        "no process of the stack is left",
        GONE,
        () -> Processes.naming(stack.home()).findAny().isEmpty());
    assertThat(Part.values()).noneMatch(part -> Processes.isTaken(stack.port(part)));
    assertThat(stack.run("status").exit()).isEqualTo(1);

    Process up = stack.commandLine().start("up", "--detach");
    // To the end of its output: whoever waits for that must not wait for the services.
    String said = new String(up.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(up.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(up.exitValue()).as(said).isZero();
    stack.run("status").endedWith(0);
    assertThat(archive.articles()).isEqualTo(articles);
    assertThat(archive.changes()).isEqualTo(changes);
    assertThat(archive.settledLedger("demo", 1)).isEqualTo(before);
  }

  @Test
  void findsTheStackThatRunsAlready() {
    List<Long> before = Arrays.stream(Part.values()).map(stack::pid).toList();

    Run second = stack.run("up", "--detach").endedWith(0);

    assertThat(second.said()).isNotBlank();
    assertThat(Arrays.stream(Part.values()).map(stack::pid).toList()).isEqualTo(before);
  }

  @Test
  void namesThePortInUseAndWhoHoldsIt(@TempDir Path otherHome) throws IOException {
    CommandLine other =
        new CommandLine(
            stack.commandLine().root(), otherHome.toRealPath(), stack.commandLine().portOffset());

    Run refused = other.run("up", "--detach").endedWith(1);

    assertThat(refused.said())
        .contains(Integer.toString(stack.port(Part.KAFKA)), Long.toString(stack.pid(Part.KAFKA)));
    assertThat(Processes.naming(otherHome)).isEmpty();
  }

  @Test
  void tellsPidsPortsVersionsAndMemoryOfEveryPart() {
    String status = stack.run("status").endedWith(0).out();

    for (Part part : Part.values()) {
      assertThat(status)
          .contains(
              part.word(), Integer.toString(stack.port(part)), Long.toString(stack.pid(part)));
    }
  }

  @Test
  void isNotReadyWhileAPartIsAway() {
    long archiveService = stack.pid(Part.ARCHIVE);
    // Stopped rather than killed, so that nobody starts another one meanwhile.
    Processes.signal(archiveService, "STOP");
    try {
      stack.run("status").endedWith(1);
    } finally {
      Processes.signal(archiveService, "CONT");
    }

    stack.run("status").endedWith(0);
  }

  @Test
  void usesLessThanItsAllowanceOfMemory() {
    JsonNode status = Json.read(stack.run("status", "--json").endedWith(0).out());

    System.out.println("memory of the stack: " + status);
    assertThat(Processes.residentBytes(stack.home())).isLessThan(2_500_000_000L);
  }

  @Test
  void explainsItselfAndEndsWith2OnWrongUsage() {
    assertThat(stack.run("no-such-command").endedWith(2).err()).contains("no-such-command");
    for (String command :
        List.of("demo", "up", "down", "status", "logs", "submit", "search", "verify", "feeds")) {
      assertThat(stack.run(command, "--help").endedWith(0).out()).contains(command, "--home");
    }
  }
}
