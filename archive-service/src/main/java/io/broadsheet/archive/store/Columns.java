package io.broadsheet.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Columns and what goes into them, in step; every value is a bind parameter. */
final class Columns {
  private record Column(String name, @Nullable Object value, @Nullable String cast) {
    String placeholder() {
      return cast == null ? "?" : "?::" + cast;
    }
  }

  private final List<Column> columns = new ArrayList<>();

  Columns put(String name, @Nullable Object value) {
    columns.add(new Column(name, value, null));
    return this;
  }

  /**
   * For types that JDBC has no word for.
   *
   * @param cast a PostgreSQL type, never from outside
   */
  Columns put(String name, @Nullable String value, String cast) {
    columns.add(new Column(name, value, cast));
    return this;
  }

  Columns putAll(Columns others) {
    columns.addAll(others.columns);
    return this;
  }

  /** {@code (a, b) VALUES (?, ?::jsonb)}. */
  String insertion() {
    return "("
        + columns.stream().map(Column::name).collect(Collectors.joining(", "))
        + ") VALUES ("
        + columns.stream().map(Column::placeholder).collect(Collectors.joining(", "))
        + ")";
  }

  /** {@code a = ?, b = ?::jsonb}. */
  String assignment() {
    return columns.stream()
        .map(column -> column.name() + " = " + column.placeholder())
        .collect(Collectors.joining(", "));
  }

  /** {@code a = EXCLUDED.a, b = EXCLUDED.b}, for the update of an upsert. */
  String excluded() {
    return columns.stream()
        .map(column -> column.name() + " = EXCLUDED." + column.name())
        .collect(Collectors.joining(", "));
  }

  /**
   * Binds all values in order.
   *
   * @return the next free parameter
   */
  int bind(PreparedStatement statement) throws SQLException {
    int next = 1;
    for (Column column : columns) {
      bind(statement, next++, column.value());
    }
    return next;
  }

  static void bind(PreparedStatement statement, int parameter, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case Instant time -> statement.setObject(parameter, time.atOffset(ZoneOffset.UTC));
      case List<?> texts -> statement.setArray(parameter, array(statement.getConnection(), texts));
      case null, default -> statement.setObject(parameter, value);
    }
  }

  private static java.sql.Array array(Connection connection, List<?> texts) throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }
}
