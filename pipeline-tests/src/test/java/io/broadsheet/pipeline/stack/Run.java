package io.broadsheet.pipeline.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command that has ended: what it printed, and how it ended. */
public record Run(List<String> command, int exit, String out, String err, Duration took) {
  public Run {
    command = List.copyOf(command);
  }

  /**
   * Runs a command to its end; output goes to files, as a daemon left behind may hold a pipe.
   *
   * @param longest after that it is killed, and the test fails
   */
  static Run of(ProcessBuilder builder, Duration longest) {
    try {
      Path out = Files.createTempFile("broadsheet-", ".out");
      Path err = Files.createTempFile("broadsheet-", ".err");
      long start = System.nanoTime();
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(longest.toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly().waitFor();
      }
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      Run run =
          new Run(
              builder.command(),
              process.exitValue(),
              Files.readString(out),
              Files.readString(err),
              took);
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

  /** Fails with everything the command said unless it ended with this code. */
  public Run endedWith(int code) {
    assertThat(exit).as(this::toString).isEqualTo(code);
    return this;
  }

  /** Both streams, as on a terminal. */
  public String said() {
    return out + err;
  }

  @Override
  public String toString() {
    return "%s ended with %d after %d ms%n--- stdout%n%s%n--- stderr%n%s"
        .formatted(String.join(" ", command), exit, took.toMillis(), out, err);
  }
}
