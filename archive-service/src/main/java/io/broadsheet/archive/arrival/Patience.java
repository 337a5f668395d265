package io.broadsheet.archive.arrival;

import io.broadsheet.archive.store.SqlFault;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Tries again for as long as the database is the one at fault: its being down is not poison. The
 * channel is not asked for more meanwhile, so Kafka's consumer pauses and keeps its partitions.
 */
@ApplicationScoped
public class Patience {
  private static final Logger LOG = Logger.getLogger(Patience.class);
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private volatile boolean stopping;

  /** Work that the database may refuse. */
  public interface Work<T> {
    T run() throws SQLException;
  }

  /**
   * What the work answers, however long that takes.
   *
   * @throws SQLException for a fault that the data itself brings about; never for another
   * @throws Stopped when the service stops before it worked
   */
  public <T> T untilDone(Work<T> work) throws SQLException {
    Duration pause = FIRST;
    while (true) {
      try {
        return work.run();
      } catch (SQLException e) {
        if (SqlFault.isPermanent(e)) {
          throw e;
        }
        LOG.warnf(
            "The database refused (%s), trying again in %d ms: %s",
            e.getSQLState(), pause.toMillis(), e.getMessage());
      }
      sleep(pause);
      pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
    }
  }

  /** A pause after a fault of somebody else. */
  void pause() {
    sleep(Duration.ofSeconds(1));
  }

  // Before the channels are closed, which wait for their handlers.
  void stop(@Observes @Priority(1) ShutdownEvent event) {
    stopping = true;
  }

  private void sleep(Duration pause) {
    long end = System.nanoTime() + pause.toNanos();
    try {
      while (System.nanoTime() < end) {
        if (stopping) {
          throw new Stopped();
        }
        Thread.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    }
  }

  /** The service stops with work undone; its records are not acknowledged and will come again. */
  public static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("the service stops; the records will be delivered again");
    }
  }
}
