package io.broadsheet.pipeline.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The running product: a fresh home, ports of its own, started as a user would start it. */
public final class Stack implements AutoCloseable {
  private static final int LOG_TAIL = 40;

  private final CommandLine commandLine;
  private final Run firstDemo;
  private final Instant firstDemoEnded;
  private final Thread atExit = new Thread(this::killWhatIsLeft);

  /** Starts from nothing with {@code demo --detach}: the first thing that a user types. */
  Stack() {
    Path home;
    try {
      home = Files.createTempDirectory("broadsheet-pipeline-").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    commandLine = new CommandLine(Checkout.root(), home, freeOffset());
    Runtime.getRuntime().addShutdownHook(atExit);
    firstDemo = run("demo", "--detach");
    firstDemoEnded = Instant.now();
    if (firstDemo.exit() != 0) {
      // DemoIT fails by it; the others may still say what they have to say.
      System.err.println("The first start failed: " + firstDemo + logTails());
      run("up", "--detach").endedWith(0);
    }
  }

  /** How the first start went. */
  public Run firstDemo() {
    return firstDemo;
  }

  public Instant firstDemoEnded() {
    return firstDemoEnded;
  }

  public CommandLine commandLine() {
    return commandLine;
  }

  public Path home() {
    return commandLine.home();
  }

  /** Runs {@code ./broadsheet} on this stack. */
  public Run run(String... arguments) {
    return commandLine.run(arguments);
  }

  /** Starts what is not running, and waits until it is ready. */
  public Run up() {
    return run("up", "--detach").endedWith(0);
  }

  /** Whether every part's port answers. */
  public boolean listens() {
    return Arrays.stream(Part.values()).allMatch(part -> Processes.isTaken(port(part)));
  }

  public URI uri(Part part, String path) {
    return URI.create("http://127.0.0.1:" + port(part) + path);
  }

  public int port(Part part) {
    return part.port(commandLine.portOffset());
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port(Part.KAFKA);
  }

  /** Secret of a key that the first start wrote: {@code demo} or {@code operator}. */
  public String key(String name) {
    try {
      return Files.readString(home().resolve("keys").resolve(name + ".key")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Process id of a part that runs. */
  public long pid(Part part) {
    Path file = home().resolve("run").resolve(part.word() + ".pid");
    try {
      return Long.parseLong(Files.readString(file).strip().split("\\s+")[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a power cut would: no goodbye. */
  public void kill(Part part) {
    Processes.signal(pid(part), "KILL");
  }

  /** The last lines of every log. */
  public String logTails() {
    StringBuilder tails = new StringBuilder();
    try (Stream<Path> logs = Files.list(home().resolve("logs"))) {
      for (Path log : logs.filter(Files::isRegularFile).sorted().toList()) {
        List<String> lines = Files.readString(log).lines().toList();
        tails.append("=== ").append(log.getFileName()).append('\n');
        lines
            .subList(Math.max(0, lines.size() - LOG_TAIL), lines.size())
            .forEach(line -> tails.append(line).append('\n'));
      }
    } catch (IOException e) {
      tails.append("no logs: ").append(e);
    }
    return tails.toString();
  }

  @Override
  public void close() {
    try {
      run("down");
    } finally {
      killWhatIsLeft();
      Runtime.getRuntime().removeShutdownHook(atExit);
      delete(home());
    }
  }

  private void killWhatIsLeft() {
    Processes.naming(home()).forEach(ProcessHandle::destroyForcibly);
  }

  // Below 32768, where the system takes the near ends of outgoing connections from: one that
  // lingers would hold a port of the stack for a minute.
  private static int freeOffset() {
    return IntStream.iterate(1_000, offset -> offset <= 13_000, offset -> offset + 100)
        .filter(
            offset ->
                Arrays.stream(Part.values())
                    .flatMapToInt(part -> part.ports(offset))
                    .allMatch(Processes::isFree))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no free ports"));
  }

  private static void delete(Path tree) {
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        assertThat(Files.deleteIfExists(path)).isTrue();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
