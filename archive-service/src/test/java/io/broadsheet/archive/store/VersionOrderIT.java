package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.TestDatabase;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.runtime.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionOrderIT {
  private static final Instant NOON = Instant.parse("2022-11-16T04:00:00Z");
  private static final String ASK = "SELECT is_newer(?::numeric, ?, ?, ?::numeric, ?, ?)";

  private static final String ASK_ALL =
      """
      SELECT supersedes(one, other) FROM jsonb_populate_record(NULL::article, ?::jsonb) one,
                                         jsonb_populate_record(NULL::article, ?::jsonb) other
      """;

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

  @Test
  void putsARecallBehindWhatItRecallsInTheDatabaseAsInJava() throws SQLException {
    List<Standing> all = standings();

    try (Connection connection = TestDatabase.migrated().getConnection();
        PreparedStatement ask = connection.prepareStatement(ASK_ALL)) {
      for (Standing one : all) {
        for (Standing other : all) {
          ask.setString(1, row(one));
          ask.setString(2, row(other));
          try (ResultSet answer = ask.executeQuery()) {
            answer.next();

            assertThat(answer.getBoolean(1))
                .as("%s supersedes %s", one, other)
                .isEqualTo(VersionOrder.supersedes(one, other));
          }
        }
      }
    }
  }

  private static List<Standing> standings() {
    List<Standing> standings = new ArrayList<>();
    for (String label : Arrays.asList(null, "7", "07", "8", "draft")) {
      for (Instant madeAt : Arrays.asList(null, NOON)) {
        for (Instant receivedAt : List.of(NOON, NOON.plusNanos(1000))) {
          for (Status status : Status.values()) {
            String hash = status == Status.USABLE ? "b" : "A";
            VersionStamp stamp = new VersionStamp(label, madeAt, receivedAt, hash);
            standings.add(new Standing(stamp, status, receivedAt.equals(NOON) ? 1 : 0));
          }
        }
      }
    }
    return standings;
  }

  private static String row(Standing standing) {
    VersionStamp stamp = standing.stamp();
    Map<String, Object> columns = new HashMap<>();
    columns.put("label", stamp.label());
    columns.put("number", stamp.number().orElse(null));
    columns.put("made_at", stamp.madeAt() == null ? null : stamp.madeAt().toString());
    columns.put("received_at", stamp.receivedAt().toString());
    columns.put("content_hash", stamp.contentHash());
    columns.put("status", standing.status().word());
    columns.put("item_position", standing.position());
    return new String(EventJson.write(columns), StandardCharsets.UTF_8);
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
