package io.broadsheet.launcher.stack;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a part is.
 *
 * @param pid null when it does not run
 * @param memory in bytes, with its children; null when not known
 * @param since when it has been running; null when it does not
 */
public record PartStatus(
    Part part,
    State state,
    @Nullable Long pid,
    int port,
    String version,
    @Nullable Long memory,
    @Nullable Instant since) {
  /** Running is less than ready. */
  public enum State {
    READY,
    NOT_READY,
    DOWN;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
