package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.id.ArticleId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * The head row of each article. Whoever would write an article's versions holds it until the end of
 * the transaction, so that no two writers can both believe that theirs is the newest.
 */
final class ArticleFence {
  // Waits for whoever is just making the same article, and then leaves it alone.
  private static final String ENTER = "INSERT INTO article %s ON CONFLICT (id) DO NOTHING";

  private static final String HOLD =
      "SELECT received_at, told FROM article WHERE id = ? FOR UPDATE";

  private static final String REPEATED =
      "UPDATE article SET received_at = greatest(received_at, ?) WHERE id = ?";

  /**
   * An article that was there before, now held.
   *
   * @param receivedAt newest receipt of the current version's content
   */
  record Held(Instant receivedAt, Told told) {}

  private final Connection connection;

  ArticleFence(Connection connection) {
    this.connection = connection;
  }

  /** Takes hold of the article; empty when it was not there: then the arrival is its first. */
  Optional<Held> enter(Arrived arrived, Lead lead) throws SQLException {
    RawArticle raw = arrived.raw();
    Columns row =
        new Columns()
            .put("id", raw.id().value())
            .put("feed", raw.origin().feed().value())
            .put("guid", raw.origin().guid())
            .putAll(lead.columns());
    try (PreparedStatement statement =
        connection.prepareStatement(ENTER.formatted(row.insertion()))) {
      row.bind(statement);
      if (statement.executeUpdate() > 0) {
        return Optional.empty();
      }
    }
    try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
      Columns.bind(statement, 1, raw.id().value());
      try (ResultSet held = statement.executeQuery()) {
        held.next();
        return Optional.of(
            new Held(VersionTable.time(held, "received_at"), Told.of(held.getString("told"))));
      }
    }
  }

  /** Writes what leads the article from now on. */
  void follow(ArticleId id, Lead lead) throws SQLException {
    Columns row = lead.columns();
    try (PreparedStatement statement =
        connection.prepareStatement("UPDATE article SET " + row.assignment() + " WHERE id = ?")) {
      Columns.bind(statement, row.bind(statement), id.value());
      statement.executeUpdate();
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
}
