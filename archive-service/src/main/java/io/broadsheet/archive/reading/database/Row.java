package io.broadsheet.archive.reading.database;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of an answer, in the types that the archive speaks. */
public final class Row {
  private final ResultSet row;

  Row(ResultSet row) {
    this.row = row;
  }

  public String text(String column) throws SQLException {
    return present(row.getString(column), column);
  }

  public @Nullable String textOrNull(String column) throws SQLException {
    return row.getString(column);
  }

  public UUID id(String column) throws SQLException {
    return present(row.getObject(column, UUID.class), column);
  }

  public @Nullable UUID idOrNull(String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  public int number(String column) throws SQLException {
    return row.getInt(column);
  }

  public @Nullable Integer numberOrNull(String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }

  public long count(String column) throws SQLException {
    return row.getLong(column);
  }

  public float real(String column) throws SQLException {
    return row.getFloat(column);
  }

  public boolean flag(String column) throws SQLException {
    return row.getBoolean(column);
  }

  public Instant time(String column) throws SQLException {
    return present(row.getObject(column, OffsetDateTime.class), column).toInstant();
  }

  public @Nullable Instant timeOrNull(String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  public LocalDate date(String column) throws SQLException {
    return present(row.getObject(column, LocalDate.class), column);
  }

  public List<String> texts(String column) throws SQLException {
    Array array = present(row.getArray(column), column);
    return List.of((String[]) array.getArray());
  }

  private static <T> T present(@Nullable T value, String column) {
    if (value == null) {
      throw new IllegalStateException("column " + column + " is never null");
    }
    return value;
  }
}
