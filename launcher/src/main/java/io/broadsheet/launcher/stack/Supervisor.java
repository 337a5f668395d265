package io.broadsheet.launcher.stack;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.terminal.Progress;
import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.Collectors;

/** Stays with a stack in the foreground and starts again what dies. */
public final class Supervisor {
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final Stack stack;
  private final Progress progress;

  public Supervisor(Stack stack, Progress progress) {
    this.stack = stack;
    this.progress = progress;
  }

  /** Returns when somebody else has stopped the stack. */
  public void watch() throws InterruptedException {
    Duration pause = LOOK;
    while (stack.isWanted()) {
      Thread.sleep(pause);
      EnumSet<Part> dead = EnumSet.complementOf(stack.living());
      if (dead.isEmpty() || !stack.isWanted()) {
        pause = LOOK;
        continue;
      }
      String names = dead.stream().map(Part::word).collect(Collectors.joining(", "));
      progress.event("  " + names + " ended unasked; starting again");
      try {
        stack.revive(progress);
        pause = LOOK;
      } catch (Failure e) {
        progress.event("  " + e.getMessage());
        // What cannot start now may later; asking again at once would only fill the log.
        pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
      }
    }
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
