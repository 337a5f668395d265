package io.broadsheet.archive.lineage;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.runtime.access.AccessTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How each feed does: those that are registered, and those that only the archive remembers. */
@ApplicationScoped
public class Feeds {
  private static final String HEALTH =
      """
      WITH sent AS (
        SELECT feed, count(*) AS submissions, sum(item_count) AS received,
               max(received_at) AS last_received
        FROM submission GROUP BY feed),
      ended AS (
        SELECT feed,
          count(*) FILTER (WHERE outcome = 'archived') AS archived,
          count(*) FILTER (WHERE outcome = 'duplicate') AS duplicate,
          count(*) FILTER (WHERE outcome = 'superseded') AS superseded,
          count(*) FILTER (WHERE outcome = 'quarantined') AS quarantined,
          count(*) FILTER (WHERE outcome IS NULL) AS unsettled,
          max(at) FILTER (WHERE outcome = 'archived') AS last_archived
        FROM submission_item GROUP BY feed)
      SELECT feed, submissions, received, archived, duplicate, superseded, quarantined, unsettled,
             last_received, last_archived
      FROM sent FULL JOIN ended USING (feed)
      """;

  private final DataSource database;
  private final AccessTable access;

  public Feeds(DataSource database, AccessTable access) {
    this.database = database;
    this.access = access;
  }

  /** All feeds, by id. */
  public List<FeedHealth> all() throws SQLException {
    Map<String, FeedHealth> feeds = new TreeMap<>();
    for (FeedRegistered feed : access.feeds()) {
      feeds.put(feed.id().value(), FeedHealth.silent(feed.id().value(), feed.name()));
    }
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(HEALTH);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        FeedHealth health = health(row);
        FeedHealth registered = feeds.get(health.id());
        feeds.put(health.id(), health.named(registered == null ? null : registered.name()));
      }
    }
    return List.copyOf(feeds.values());
  }

  private static FeedHealth health(ResultSet row) throws SQLException {
    return new FeedHealth(
        row.getString("feed"),
        null,
        row.getLong("submissions"),
        row.getLong("received"),
        row.getLong("archived"),
        row.getLong("duplicate"),
        row.getLong("superseded"),
        row.getLong("quarantined"),
        row.getLong("unsettled"),
        time(row, "last_received"),
        time(row, "last_archived"));
  }

  private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
