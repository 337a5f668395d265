package io.broadsheet.archive.arrival;

import io.broadsheet.archive.store.SqlFault;
import io.broadsheet.runtime.messaging.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Tries again for as long as the database is the one at fault: its being down is not poison. */
@ApplicationScoped
public class DatabaseWork {
  private static final Logger LOG = Logger.getLogger(DatabaseWork.class);

  private final Patience patience;

  DatabaseWork(Patience patience) {
    this.patience = patience;
  }

  /** Work that the database may refuse. */
  interface Work<T> {
    T run() throws SQLException;
  }

  /**
   * What the work answers, however long that takes.
   *
   * @throws SQLException for a fault that the data itself brings about; never for another
   * @throws Patience.Stopped when the service stops before it worked
   */
  <T> T untilDone(Work<T> work) throws SQLException {
    for (int failures = 1; ; failures++) {
      try {
        return work.run();
      } catch (SQLException e) {
        if (SqlFault.isPermanent(e)) {
          throw e;
        }
        LOG.warnf(
            "The database refused %d times (%s), trying again: %s",
            failures, e.getSQLState(), e.getMessage());
      }
      patience.pause(failures);
    }
  }
}
