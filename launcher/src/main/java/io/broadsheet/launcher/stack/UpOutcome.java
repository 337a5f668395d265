package io.broadsheet.launcher.stack;

import java.time.Duration;
import java.util.List;

/** What came of starting a stack. */
public sealed interface UpOutcome {
  /** These parts were not running and are ready now. */
  record Started(List<Part> parts, Duration took) implements UpOutcome {
    public Started {
      parts = List.copyOf(parts);
    }

    /** Whether nothing ran before. */
    public boolean isWhole() {
      return parts.size() == Part.values().length;
    }
  }

  /** Everything ran. */
  record AlreadyUp() implements UpOutcome {}
}
