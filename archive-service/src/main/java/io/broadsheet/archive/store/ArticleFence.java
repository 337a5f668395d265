package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.id.ArticleId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The head row of each article, which only a newer version may take. */
final class ArticleFence {
  // One statement, so that no two writers can both believe that theirs is the newest. The row stays
  // locked until the transaction ends, even when the WHERE keeps it as it was.
  private static final String PASS =
      """
      INSERT INTO article AS held %s
      ON CONFLICT (id) DO UPDATE SET %s, version = held.version + 1
      WHERE supersedes(EXCLUDED, held)
        -- The same label again is a repeat or a conflict, never a newer version; unless the one
        -- recalls the other.
        AND NOT (same_label(EXCLUDED, held) AND severity(EXCLUDED.status) = severity(held.status))
        -- The same content with nothing to set it apart is a repeat.
        AND NOT (EXCLUDED.content_hash = held.content_hash
                 AND coalesce(EXCLUDED.label = held.label, EXCLUDED.label IS NULL)
                 AND coalesce(EXCLUDED.made_at = held.made_at, EXCLUDED.made_at IS NULL))
        -- A redelivery of a version already held never passes, whatever came since.
        AND NOT EXISTS (SELECT FROM article_version v
                        WHERE v.article_id = EXCLUDED.id
                          AND v.submission_id = EXCLUDED.submission_id
                          AND v.item_position = EXCLUDED.item_position
                          AND v.published_at = EXCLUDED.published_at)
      RETURNING new.version, old.submission_id, old.item_position, old.published_at
      """;

  private static final String REPEATED =
      "UPDATE article SET received_at = greatest(received_at, ?) WHERE id = ?";

  private static final String MOVED_UP = "UPDATE article SET version = version + 1 WHERE id = ?";

  /** Key of the row that was current until now. */
  record Former(UUID submissionId, int itemPosition, Instant publishedAt) {}

  /**
   * @param version number of the arrival, now the highest
   * @param former null when the article is new
   */
  record Passed(int version, @Nullable Former former) {}

  private final Connection connection;

  ArticleFence(Connection connection) {
    this.connection = connection;
  }

  /** Makes the arrival the current version; nothing happens unless it is newer. */
  Optional<Passed> pass(Arrived arrived) throws SQLException {
    Columns head = head(arrived);
    String sql =
        PASS.formatted(new Columns().putAll(head).put("version", 1).insertion(), head.excluded());
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(head.bind(statement), 1);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(passed(row)) : Optional.empty();
      }
    }
  }

  /** Notes that the current version's content was received again: nothing older may pass now. */
  void repeated(ArticleId id, Instant receivedAt) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(REPEATED)) {
      Columns.bind(statement, 1, receivedAt);
      Columns.bind(statement, 2, id.value());
      statement.executeUpdate();
    }
  }

  /** Notes that an older version came in below the current one. */
  void movedUp(ArticleId id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(MOVED_UP)) {
      Columns.bind(statement, 1, id.value());
      statement.executeUpdate();
    }
  }

  private static Columns head(Arrived arrived) {
    RawArticle raw = arrived.raw();
    Lifecycle life = raw.lifecycle();
    Columns head =
        new Columns()
            .put("id", raw.id().value())
            .put("feed", raw.origin().feed().value())
            .put("guid", raw.origin().guid())
            .put("submission_id", raw.origin().submissionId().value())
            .put("item_position", raw.origin().position())
            .put("published_at", arrived.publishedAt())
            .put("status", life.status().word())
            .put("embargoed_until", Arrived.cutOrNull(life.embargoedUntil()));
    return VersionColumns.order(head, arrived.stamp());
  }

  private static Passed passed(ResultSet row) throws SQLException {
    UUID former = row.getObject(2, UUID.class);
    Timestamp publishedAt = row.getTimestamp(4);
    return new Passed(
        row.getInt(1),
        former == null || publishedAt == null
            ? null
            : new Former(former, row.getInt(3), publishedAt.toInstant()));
  }
}
