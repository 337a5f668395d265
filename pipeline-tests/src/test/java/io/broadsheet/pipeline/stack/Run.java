package io.broadsheet.pipeline.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/** A command that has ended: what it printed, and how it ended. */
public record Run(List<String> command, int exit, String out, String err, Duration took) {
  public Run {
    command = List.copyOf(command);
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
