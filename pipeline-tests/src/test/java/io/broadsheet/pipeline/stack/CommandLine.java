package io.broadsheet.pipeline.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./broadsheet} with one home and one port offset.
 *
 * @param root of the checkout
 * @param home of the stack's state
 */
public record CommandLine(Path root, Path home, int portOffset) {
  private static final Duration LONGEST = Duration.ofMinutes(6);

  /** Runs a command to its end; output goes to files, as a daemon left behind may hold a pipe. */
  public Run run(String... arguments) {
    try {
      Path out = Files.createTempFile("broadsheet-", ".out");
      Path err = Files.createTempFile("broadsheet-", ".err");
      List<String> command = command(arguments);
      long start = System.nanoTime();
      Process process =
          builder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly().waitFor();
      }
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      Run run =
          new Run(command, process.exitValue(), Files.readString(out), Files.readString(err), took);
      Files.delete(out);
      Files.delete(err);
      if (!ended) {
        throw new AssertionError("no end in sight: " + run);
      }
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a command ran", e);
    }
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
    return builder;
  }
}
