package io.broadsheet.archive.change;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The end of the change log, looked at once for all who follow it here: however many they are, the
 * database is asked only by one thread, and only while somebody listens.
 */
@ApplicationScoped
class ChangeTail {
  private static final Logger LOG = Logger.getLogger(ChangeTail.class);
  private static final int PAGE = 500;
  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private final ChangeLog log;
  private final RecentChanges readers = new RecentChanges();
  private final RecentChanges operators = new RecentChanges();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("change-tail").factory());
  private volatile boolean isStopping;

  ChangeTail(ChangeLog log) {
    this.log = log;
    var looking =
        timer.scheduleWithFixedDelay(
            this::look, LOOK_AGAIN.toMillis(), LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    LOG.debugf("Following the change log: %s", looking);
  }

  /**
   * Changes behind a number, as soon as there are any; none when the time is over. One who is far
   * behind gets a page from the database.
   */
  List<ChangeView> behind(long seq, Audience audience, Duration atMost)
      throws InterruptedException {
    RecentChanges tail = of(audience);
    try (RecentChanges.Listening listening = tail.listen(() -> log.last(audience))) {
      return listening.reachesBackTo(seq)
          ? tail.awaitBehind(seq, atMost)
          : log.since(seq, PAGE, audience);
    }
  }

  boolean isStopping() {
    return isStopping;
  }

  // Not ShutdownEvent: that comes only after Quarkus has waited for every request to end.
  void stop(@Observes ShutdownDelayInitiatedEvent event) {
    isStopping = true;
  }

  void end(@Observes ShutdownEvent event) {
    timer.shutdownNow();
  }

  private void look() {
    for (Audience audience : Audience.values()) {
      try {
        of(audience).look(last -> log.since(last, PAGE, audience));
      } catch (RuntimeException e) {
        // Whoever follows hears nothing meanwhile; the next look finds what was missed.
        LOG.debugf("The change log could not be read: %s", e);
      }
    }
  }

  private RecentChanges of(Audience audience) {
    return switch (audience) {
      case READERS -> readers;
      case OPERATORS -> operators;
    };
  }
}
