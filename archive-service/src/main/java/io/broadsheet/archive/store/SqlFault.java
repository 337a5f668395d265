package io.broadsheet.archive.store;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose fault an exception of the database is. Only what the data itself brings about is permanent;
 * everything else (no connection, shutdown, deadlock, disk full, missing table) mends with time.
 */
public final class SqlFault {
  // Classes of SQLSTATE (PostgreSQL, appendix A): data exception, integrity constraint violation,
  // program limit exceeded.
  private static final Set<String> PERMANENT = Set.of("22", "23", "54");

  private SqlFault() {}

  /** Whether trying the same record again can never work. */
  public static boolean isPermanent(SQLException fault) {
    return isPermanent(fault.getSQLState())
        || (fault.getNextException() != null && isPermanent(fault.getNextException()));
  }

  private static boolean isPermanent(@Nullable String state) {
    return state != null && state.length() == 5 && PERMANENT.contains(state.substring(0, 2));
  }
}
