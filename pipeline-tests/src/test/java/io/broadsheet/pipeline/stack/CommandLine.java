package io.broadsheet.pipeline.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code ./broadsheet} with one home and one port offset.
 *
 * @param root of the checkout
 * @param home of the stack's state
 */
public record CommandLine(Path root, Path home, int portOffset) {
  private static final Duration LONGEST = Duration.ofMinutes(6);

  /** With a new folder and ports that nobody listens on. */
  static CommandLine withNewHome() {
    try {
      Path home = Files.createTempDirectory("broadsheet-pipeline-").toRealPath();
      return new CommandLine(Checkout.root(), home, freeOffset());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command to its end. */
  public Run run(String... arguments) {
    return Run.of(builder(command(arguments)), LONGEST);
  }

  /** Starts a command whose output is read while it runs. */
  public Process start(String... arguments) throws IOException {
    return builder(command(arguments)).redirectErrorStream(true).start();
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(root.resolve("broadsheet").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("--home", home.toString()));
    command.addAll(List.of("--port-offset", Integer.toString(portOffset)));
    return command;
  }

  private ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    // Surefire's own settings are not the product's.
    builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL_OPTIONS"));
    builder.environment().put("BROADSHEET_BUILD", "never");
    // Publishers of these tests are on this host, where nothing is fetched from by default.
    builder.environment().put("BROADSHEET_PULL_ALLOWED_NETWORKS", "127.0.0.1");
    builder.environment().put("OTEL_EXPORTER_OTLP_ENDPOINT", SpanCollector.running().endpoint());
    builder.environment().put("OTEL_BSP_SCHEDULE_DELAY", "500");
    return builder;
  }

  void deleteHome() {
    try (Stream<Path> paths = Files.walk(home)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        assertThat(Files.deleteIfExists(path)).isTrue();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
}
