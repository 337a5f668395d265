package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.SubmissionId;
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

  private static final String MAKE_ROOM =
      "UPDATE article_version SET version = version + 1 WHERE article_id = ? AND version >= ?";

  private final Connection connection;
  private final SearchIndexer indexer;

  VersionTable(Connection connection, SearchIndexer indexer) {
    this.connection = connection;
    this.indexer = indexer;
  }

  void insert(Arrived arrived, int version, boolean isCurrent, Instant now) throws SQLException {
    Columns row =
        VersionColumns.whole(arrived, indexer)
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
      int next = row.bind(statement);
      bindKey(
          statement,
          next,
          arrived.id(),
          known.submissionId().value(),
          known.itemPosition(),
          known.publishedAt());
      statement.executeUpdate();
    }
  }

  /** Takes the mark of the current version away; its document, to compare the new one with. */
  String replace(ArticleId id, ArticleFence.Former former) throws SQLException {
    String sql = "UPDATE article_version SET is_current = false" + KEY + " RETURNING document";
    return document(sql, id, former.submissionId(), former.itemPosition(), former.publishedAt());
  }

  String documentOf(ArticleId id, KnownVersion known) throws SQLException {
    String sql = "SELECT document FROM article_version" + KEY;
    return document(
        sql, id, known.submissionId().value(), known.itemPosition(), known.publishedAt());
  }

  void makeRoomAt(ArticleId id, int version) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(MAKE_ROOM)) {
      statement.setObject(1, id.value());
      statement.setInt(2, version);
      statement.executeUpdate();
    }
  }

  History historyOf(ArticleId id) throws SQLException {
    List<KnownVersion> versions = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(HISTORY)) {
      statement.setObject(1, id.value());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          versions.add(known(row));
        }
      }
    }
    return new History(versions);
  }

  private String document(
      String sql, ArticleId id, UUID submission, int position, Instant published)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bindKey(statement, 1, id, submission, position, published);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("article " + id + " has a head, but not its version");
        }
        return row.getString(1);
      }
    }
  }

  private static void bindKey(
      PreparedStatement statement,
      int first,
      ArticleId id,
      UUID submission,
      int position,
      Instant published)
      throws SQLException {
    Columns.bind(statement, first, id.value());
    Columns.bind(statement, first + 1, submission);
    Columns.bind(statement, first + 2, position);
    Columns.bind(statement, first + 3, published);
  }

  private static KnownVersion known(ResultSet row) throws SQLException {
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
            time(row, "received_at"),
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
