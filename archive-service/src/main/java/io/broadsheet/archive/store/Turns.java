package io.broadsheet.archive.store;

import io.broadsheet.archive.Transaction;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.id.ArticleId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Writes the changes that the clock alone brings about: embargoes end and articles expire. Any
 * number of instances may do so at once; what one has in hand the others pass over.
 */
@ApplicationScoped
public class Turns {
  private static final int AT_ONCE = 200;

  private static final String DUE =
      """
      SELECT id, version, status, embargoed_until, expires_at, told FROM article
      WHERE turns_at <= ? ORDER BY turns_at, id LIMIT %d FOR UPDATE SKIP LOCKED
      """
          .formatted(AT_ONCE);

  private static final String DONE = "UPDATE article SET told = ?, turns_at = ? WHERE id = ?";

  private record Due(ArticleId id, int version, Terms terms, Told told) {}

  private final DataSource database;
  private final Clock clock;

  public Turns(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Takes what is due.
   *
   * @return whether more may be waiting
   */
  public boolean take() throws SQLException {
    return Transaction.in(database, this::take) >= AT_ONCE;
  }

  private int take(Connection connection) throws SQLException {
    Instant now = clock.instant();
    List<Change> changes = new ArrayList<>();
    List<Due> due = due(connection, now);
    for (Due one : due) {
      Terms.Availability available = one.terms().at(now);
      changes.add(change(one, available));
      done(connection, one, one.told().after(available), now);
    }
    new ChangeTable(connection).append(changes, now);
    return due.size();
  }

  private static Change change(Due due, Terms.Availability available) {
    boolean isReleased = available == Terms.Availability.FREE;
    boolean isNews = due.told().after(available) != due.told();
    return new Change(
        isReleased ? ChangeKind.RELEASED : ChangeKind.EXPIRED,
        due.id(),
        due.version(),
        List.of(isReleased ? "embargoedUntil" : "expiresAt"),
        isNews ? due.told().news(available).orElse(null) : null);
  }

  private static List<Due> due(Connection connection, Instant now) throws SQLException {
    List<Due> all = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(DUE)) {
      Columns.bind(statement, 1, now);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          all.add(
              new Due(
                  new ArticleId(row.getObject("id", UUID.class)),
                  row.getInt("version"),
                  new Terms(
                      Status.of(row.getString("status")),
                      VersionTable.timeOrNull(row, "embargoed_until"),
                      VersionTable.timeOrNull(row, "expires_at")),
                  Told.of(row.getString("told"))));
        }
      }
    }
    return all;
  }

  private static void done(Connection connection, Due due, Told told, Instant now)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DONE)) {
      Columns.bind(statement, 1, told.word());
      Columns.bind(statement, 2, due.terms().turnAfter(now).orElse(null));
      Columns.bind(statement, 3, due.id().value());
      statement.executeUpdate();
    }
  }
}
