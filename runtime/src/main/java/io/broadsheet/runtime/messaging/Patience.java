package io.broadsheet.runtime.messaging;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * The pauses between tries while Kafka or a database is away, each longer than the last; cut short
 * by a stop. The channel is not asked for more meanwhile, so Kafka's consumer pauses and keeps its
 * partitions.
 */
@ApplicationScoped
public class Patience {
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final Duration LOOK = Duration.ofMillis(50);

  private volatile boolean stopping;

  // Before the channels are closed, which wait for their handlers.
  void stop(@Observes @Priority(1) ShutdownEvent event) {
    stopping = true;
  }

  /**
   * Waits before the next try.
   *
   * @param failures so far, at least 1
   * @throws Stopped when the service stops
   */
  public void pause(int failures) {
    long end = System.nanoTime() + after(failures).toNanos();
    try {
      while (System.nanoTime() < end) {
        if (stopping) {
          throw new Stopped();
        }
        Thread.sleep(LOOK);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    }
  }

  static Duration after(int failures) {
    long millis = FIRST.toMillis() << Math.min(10, failures - 1);
    return Duration.ofMillis(Math.min(LONGEST.toMillis(), millis));
  }

  /** The service stops with work undone; its records are not acknowledged and will come again. */
  public static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Stopped() {
      super("the service stops; the records will be delivered again");
    }
  }
}
