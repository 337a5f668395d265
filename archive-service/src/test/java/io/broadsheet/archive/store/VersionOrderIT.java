package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.TestDatabase;
import io.broadsheet.contracts.article.VersionStamp;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionOrderIT {
  private static final Instant NOON = Instant.parse("2022-11-16T04:00:00Z");
  private static final String ASK = "SELECT is_newer(?::numeric, ?, ?, ?::numeric, ?, ?)";

  @Test
  void isTheSameInTheDatabaseAndInTheContracts() throws SQLException {
    // Given: every mixture of labels, times of making and receipts, to the microsecond
    List<VersionStamp> stamps = stamps();

    try (Connection connection = TestDatabase.migrated().getConnection();
        PreparedStatement ask = connection.prepareStatement(ASK)) {
      for (VersionStamp one : stamps) {
        for (VersionStamp other : stamps) {
          // When
          bind(ask, 1, one);
          bind(ask, 4, other);
          try (ResultSet answer = ask.executeQuery()) {
            answer.next();

            // Then
            assertThat(answer.getBoolean(1))
                .as("%s is newer than %s", one, other)
                .isEqualTo(one.isNewerThan(other));
          }
        }
      }
    }
  }

  private static List<VersionStamp> stamps() {
    List<VersionStamp> stamps = new ArrayList<>();
    for (String label :
        Arrays.asList(
            null, "0", "9", "09", "10", "9".repeat(400), "9".repeat(401), "draft", "1.5")) {
      for (Instant madeAt : Arrays.asList(null, NOON, NOON.plusNanos(1000))) {
        for (Instant receivedAt : List.of(NOON, NOON.plusNanos(1000))) {
          stamps.add(new VersionStamp(label, madeAt, receivedAt, "hash"));
        }
      }
    }
    return stamps;
  }

  private static void bind(PreparedStatement ask, int first, VersionStamp stamp)
      throws SQLException {
    ask.setString(first, stamp.number().map(Object::toString).orElse(null));
    Columns.bind(ask, first + 1, stamp.madeAt());
    Columns.bind(ask, first + 2, stamp.receivedAt());
  }
}
