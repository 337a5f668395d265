package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.contracts.topic.RecordPosition;
import io.broadsheet.runtime.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All versions of all articles. The caller holds the article's head row. */
final class VersionTable {
  private static final String KEY =
      " WHERE article_id = ? AND submission_id = ? AND item_position = ? AND published_at = ?";

  private static final String HISTORY =
      """
      SELECT submission_id, item_position, published_at, version, is_current, status,
             label, made_at, received_at, content_hash, models_hash, enriched_at
      FROM article_version WHERE article_id = ? ORDER BY version
      """;

  private final Connection connection;
  private final SearchIndexer indexer;

  VersionTable(Connection connection, SearchIndexer indexer) {
    this.connection = connection;
    this.indexer = indexer;
  }

  /** Adds a version that is current from now on. */
  void insert(Arrived arrived, int version, Terms terms, Instant now) throws SQLException {
    insert(arrived, version, terms, true, now);
  }

  /** Adds a version that a newer one has superseded already. */
  void insertHistory(Arrived arrived, int version, Terms terms, Instant now) throws SQLException {
    insert(arrived, version, terms, false, now);
  }

  private void insert(Arrived arrived, int version, Terms terms, boolean isCurrent, Instant now)
      throws SQLException {
    Columns row =
        VersionColumns.whole(arrived, terms, indexer)
            .put("version", version)
            .put("is_current", isCurrent)
            .put("archived_at", Arrived.cut(now));
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO article_version " + row.insertion())) {
      row.bind(statement);
      statement.executeUpdate();
    }
  }

  /** Puts other tags on a version held. */
  void retag(KnownVersion known, Arrived arrived, Instant now) throws SQLException {
    Columns row = VersionColumns.tags(arrived, indexer).put("archived_at", Arrived.cut(now));
    String sql = "UPDATE article_version SET " + row.assignment() + KEY;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bindKey(statement, row.bind(statement), arrived.id(), known);
      statement.executeUpdate();
    }
  }

  /** Takes the mark of the current version away; its document, to compare the new one with. */
  String demote(ArticleId id, KnownVersion known) throws SQLException {
    return text(
        "UPDATE article_version SET is_current = false" + KEY + " RETURNING document", id, known);
  }

  /** Marks a version held as the current one, on these terms. */
  void promote(ArticleId id, KnownVersion known, Terms terms) throws SQLException {
    Columns row = new Columns().put("is_current", true).put("expires_at", terms.expiresAt());
    String sql = "UPDATE article_version SET " + row.assignment() + KEY;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bindKey(statement, row.bind(statement), id, known);
      statement.executeUpdate();
    }
  }

  String documentOf(ArticleId id, KnownVersion known) throws SQLException {
    return text("SELECT document FROM article_version" + KEY, id, known);
  }

  /** A version held, as it arrived. */
  Arrived read(ArticleId id, KnownVersion known) throws SQLException {
    String document = documentOf(id, known);
    String offset = text("SELECT enriched_offset FROM article_version" + KEY, id, known);
    return new Arrived(
        EventJson.read(document.getBytes(StandardCharsets.UTF_8), EnrichedArticle.class),
        document,
        RecordPosition.parse(offset));
  }

  /** Gives the others the numbers that the newcomer leaves them. */
  void renumber(ArticleId id, Place.Newcomer newcomer) throws SQLException {
    String sql = "UPDATE article_version SET version = ?" + KEY;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (KnownVersion other : newcomer.others()) {
        if (other.version() != newcomer.rankOf(other)) {
          statement.setInt(1, newcomer.rankOf(other));
          bindKey(statement, 2, id, other);
          statement.addBatch();
        }
      }
      statement.executeBatch();
    }
  }

  /**
   * @param receivedAt newest receipt of the current version's content
   */
  History historyOf(ArticleId id, Instant receivedAt) throws SQLException {
    List<KnownVersion> versions = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(HISTORY)) {
      statement.setObject(1, id.value());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          versions.add(known(row, receivedAt));
        }
      }
    }
    return new History(versions);
  }

  private String text(String sql, ArticleId id, KnownVersion known) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bindKey(statement, 1, id, known);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("article " + id + " has a head, but not its version");
        }
        return row.getString(1);
      }
    }
  }

  private static void bindKey(
      PreparedStatement statement, int first, ArticleId id, KnownVersion known)
      throws SQLException {
    Columns.bind(statement, first, id.value());
    Columns.bind(statement, first + 1, known.submissionId().value());
    Columns.bind(statement, first + 2, known.itemPosition());
    Columns.bind(statement, first + 3, known.publishedAt());
  }

  private static KnownVersion known(ResultSet row, Instant receivedAt) throws SQLException {
    return new KnownVersion(
        new SubmissionId(row.getObject("submission_id", UUID.class)),
        row.getInt("item_position"),
        time(row, "published_at"),
        row.getInt("version"),
        row.getBoolean("is_current"),
        Status.of(row.getString("status")),
        new VersionStamp(
            row.getString("label"),
            timeOrNull(row, "made_at"),
            row.getBoolean("is_current") ? receivedAt : time(row, "received_at"),
            row.getString("content_hash")),
        row.getString("models_hash"),
        time(row, "enriched_at"));
  }

  static Instant time(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
