package io.broadsheet.archive.release;

import io.broadsheet.archive.store.Turns;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks for what has become due. What an instance misses because it stops, or because the database
 * is away, waits in the database for the next look of any instance.
 */
@ApplicationScoped
public class ReleaseTimer {
  private static final Logger LOG = Logger.getLogger(ReleaseTimer.class);

  private final Turns turns;
  private final ReleaseSettings settings;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("release-timer").factory());
  // Of the timer's thread alone. A database that is away is told of once, not at every look.
  private boolean isWell = true;

  ReleaseTimer(Turns turns, ReleaseSettings settings) {
    this.turns = turns;
    this.settings = settings;
  }

  void start(@Observes StartupEvent event) {
    long millis = settings.every().toMillis();
    var looking = timer.scheduleWithFixedDelay(this::look, 0, millis, TimeUnit.MILLISECONDS);
    LOG.debugf("Watching embargoes and expiries: %s", looking);
  }

  void stop(@Observes ShutdownEvent event) {
    timer.shutdownNow();
  }

  private void look() {
    try {
      boolean mayBeMore = true;
      while (mayBeMore && !timer.isShutdown()) {
        mayBeMore = turns.take();
      }
      isWell = true;
    } catch (SQLException | RuntimeException e) {
      if (isWell) {
        LOG.warnf("Embargoes and expiries cannot be looked at, trying again: %s", e);
      }
      isWell = false;
    }
  }
}
