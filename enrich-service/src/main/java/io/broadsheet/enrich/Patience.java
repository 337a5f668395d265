package io.broadsheet.enrich;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** The pauses between tries while Kafka is away, each longer than the last; cut short by a stop. */
@ApplicationScoped
public class Patience {
  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofSeconds(5);

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
  void pause(int failures) throws InterruptedException {
    long millis = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(10, failures - 1));
    long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
    while (System.nanoTime() < end) {
      if (stopping) {
        throw new Stopped();
      }
      Thread.sleep(50);
    }
  }

  /** The service stops with work undone; its records are not acknowledged and will come again. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("the service stops; the records will be delivered again");
    }
  }
}
