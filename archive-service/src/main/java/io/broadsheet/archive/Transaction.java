package io.broadsheet.archive;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** All or nothing. */
public final class Transaction {
  private Transaction() {}

  /** What is to be done as one. */
  public interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  public static <T> T in(DataSource database, Work<T> work) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return on(connection, work);
    }
  }

  /** On a connection that commits each statement before and after. */
  public static <T> T on(Connection connection, Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      T done = work.in(connection);
      connection.commit();
      connection.setAutoCommit(true);
      return done;
    } catch (SQLException | RuntimeException | Error e) {
      undo(connection, e);
      throw e;
    }
  }

  // A connection that broke cannot roll back either; what broke it is what the caller must hear.
  private static void undo(Connection connection, Throwable fault) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      fault.addSuppressed(e);
    }
  }
}
