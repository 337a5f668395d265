package io.broadsheet.archive.lineage;

import io.broadsheet.contracts.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Draws up the ledger from the log's state and the database's. */
@ApplicationScoped
public class Bookkeeper {
  /** Within which ingest has an item's record in the log, or its sender was told no. */
  static final Duration INGEST_DEADLINE = Duration.ofSeconds(30);

  // One statement, so that all counts are of one moment.
  private static final String COUNT =
      """
      WITH promised AS (
        SELECT feed, sum(item_count) AS received FROM submission GROUP BY feed),
      enriched AS (
        SELECT * FROM unnest(?::int[], ?::bigint[]) AS e (partition, next_offset)),
      item AS (
        SELECT i.*,
               CASE WHEN outcome IS NOT NULL THEN false
                    -- Its record was not seen: it may be unread, or not written yet.
                    WHEN raw_offset IS NULL THEN ? OR received_at > ?
                    -- Enrichment has it still to do, or what came of it is unread.
                    ELSE raw_offset >= coalesce(e.next_offset, 0) OR ?
               END AS to_come
        FROM submission_item i LEFT JOIN enriched e ON e.partition = i.raw_partition),
      settled AS (
        SELECT feed,
          count(*) FILTER (WHERE announced AND outcome = 'archived') AS archived,
          count(*) FILTER (WHERE announced AND outcome = 'duplicate') AS duplicate,
          count(*) FILTER (WHERE announced AND outcome = 'superseded') AS superseded,
          count(*) FILTER (WHERE announced AND outcome = 'quarantined') AS quarantined,
          count(*) FILTER (WHERE announced AND to_come) AS in_flight,
          count(*) FILTER (WHERE announced AND outcome IS NULL AND NOT to_come) AS missing,
          count(*) FILTER (WHERE NOT announced AND outcome IS NOT NULL) AS unannounced,
          count(*) FILTER (WHERE NOT announced AND outcome IN ('archived', 'superseded'))
            AS unannounced_versions
        FROM item GROUP BY feed),
      held AS (SELECT feed, count(*) AS versions FROM article_version GROUP BY feed)
      SELECT feed, coalesce(received, 0), coalesce(archived, 0), coalesce(duplicate, 0),
             coalesce(superseded, 0), coalesce(quarantined, 0), coalesce(in_flight, 0),
             coalesce(missing, 0), coalesce(unannounced, 0), coalesce(unannounced_versions, 0),
             coalesce(versions, 0)
      FROM promised FULL JOIN settled USING (feed) FULL JOIN held USING (feed)
      ORDER BY feed
      """;

  private final DataSource database;
  private final LogProgress log;
  private final Clock clock;

  public Bookkeeper(DataSource database, LogProgress log, Clock clock) {
    this.database = database;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Adds up.
   *
   * @throws LogUnreachable when nobody can say what is still to come
   */
  public Ledger ledger() throws SQLException {
    Instant now = clock.instant();
    // The log first: see LogSnapshot.
    LogSnapshot snapshot = log.now();
    List<FeedLedger> feeds = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(COUNT)) {
      bind(connection, statement, snapshot, now);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          feeds.add(feed(row));
        }
      }
    }
    return Ledger.of(now, feeds);
  }

  private static void bind(
      Connection connection, PreparedStatement statement, LogSnapshot snapshot, Instant now)
      throws SQLException {
    List<Map.Entry<Integer, Long>> enriched = List.copyOf(snapshot.enriched().entrySet());
    Set<String> behind = snapshot.archiveBehind();
    statement.setArray(
        1, connection.createArrayOf("int", enriched.stream().map(Map.Entry::getKey).toArray()));
    statement.setArray(
        2,
        connection.createArrayOf("bigint", enriched.stream().map(Map.Entry::getValue).toArray()));
    statement.setBoolean(3, behind.contains(Topics.ARTICLES_RAW));
    statement.setObject(4, now.minus(INGEST_DEADLINE).atOffset(ZoneOffset.UTC));
    statement.setBoolean(
        5,
        behind.contains(Topics.ARTICLES_ENRICHED)
            || behind.contains(Topics.ARTICLES_RAW_DLQ)
            || behind.contains(Topics.ARTICLES_ENRICHED_DLQ));
  }

  private static FeedLedger feed(ResultSet row) throws SQLException {
    return new FeedLedger(
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getLong(10),
        row.getLong(11));
  }
}
