package io.broadsheet.archive.reading.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The archive at one moment: every question asked here gets its answer from the same state. */
public final class Snapshot {
  // Rows of articles can be large: no more than these wait in memory at once.
  private static final int ROWS_AT_ONCE = 25;

  private final Connection connection;

  Snapshot(Connection connection) {
    this.connection = connection;
  }

  /** Makes something of a row. */
  public interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  public <T> List<T> list(Sql sql, Reader<T> reader) throws SQLException {
    return list(sql, reader, read -> true);
  }

  /**
   * @param goesOn asked after each row; no more are read when it says no
   */
  public <T> List<T> list(Sql sql, Reader<T> reader, Predicate<T> goesOn) throws SQLException {
    List<T> read = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      statement.setFetchSize(ROWS_AT_ONCE);
      bind(statement, sql.values());
      try (ResultSet rows = statement.executeQuery()) {
        Row row = new Row(rows);
        while (rows.next()) {
          T next = reader.read(row);
          read.add(next);
          if (!goesOn.test(next)) {
            break;
          }
        }
      }
    }
    return read;
  }

  public <T> Optional<T> first(Sql sql, Reader<T> reader) throws SQLException {
    return list(sql, reader).stream().findFirst();
  }

  /** The one number that the statement answers, in a column {@code count}. */
  public long count(Sql sql) throws SQLException {
    return first(sql, row -> row.count("count")).orElse(0L);
  }

  private static void bind(PreparedStatement statement, List<@Nullable Object> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      switch (value) {
        case List<?> texts ->
            statement.setArray(
                i + 1, statement.getConnection().createArrayOf("text", texts.toArray()));
        case Instant time -> statement.setObject(i + 1, time.atOffset(ZoneOffset.UTC));
        case LocalDate date -> statement.setObject(i + 1, date);
        case null, default -> statement.setObject(i + 1, value);
      }
    }
  }
}
