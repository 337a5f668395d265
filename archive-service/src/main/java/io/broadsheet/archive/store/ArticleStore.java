package io.broadsheet.archive.store;

import io.broadsheet.archive.Transaction;
import io.broadsheet.contracts.id.ArticleId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;

/**
 * Stores arrivals: article, version, tags, item and change in one transaction, or nothing of them.
 * To store the same arrivals again changes nothing.
 */
@ApplicationScoped
public class ArticleStore {
  private final DataSource database;
  private final SearchIndexer indexer;
  private final Clock clock;
  private final Months months = new Months();

  public ArticleStore(DataSource database, SearchIndexer indexer, Clock clock) {
    this.database = database;
    this.indexer = indexer;
    this.clock = clock;
  }

  /**
   * Stores all or none.
   *
   * @param arrivals in the order of the log
   * @throws SQLException when one cannot be stored, or none can now: see {@link SqlFault}
   */
  public List<Settled> store(List<Arrived> arrivals) throws SQLException {
    Instant now = clock.instant();
    try (Connection connection = database.getConnection()) {
      months.ensure(connection, arrivals.stream().map(Arrived::publishedAt).toList());
      return Transaction.on(connection, one -> settle(one, arrivals, now));
    }
  }

  private List<Settled> settle(Connection connection, List<Arrived> arrivals, Instant now)
      throws SQLException {
    // Articles in one order for all writers, so that none waits in a circle; the versions of one
    // article stay in the log's order because the sort is stable.
    List<Arrived> ordered =
        arrivals.stream().sorted(Comparator.comparing(arrived -> arrived.id().value())).toList();
    List<Settled> all = new ArrayList<>();
    Shelving shelving = new Shelving(connection, indexer, now);
    for (Arrived arrived : ordered) {
      all.add(new Settled(arrived, shelving.store(arrived)));
    }
    new NearDuplicates(connection).sortInto(changed(all));
    new ItemTable(connection).settle(all, now);
    new ChangeTable(connection).append(changes(all), now);
    return all;
  }

  // A late version that stays history changes no cluster; sorting it in again does no harm.
  private static List<ArticleId> changed(List<Settled> all) {
    return changes(all).stream().map(Change::articleId).toList();
  }

  private static List<Change> changes(List<Settled> all) {
    List<Change> changes = new ArrayList<>();
    for (Settled settled : all) {
      switch (settled.outcome()) {
        case Outcome.Stored(Change change) -> changes.add(change);
        case Outcome.Retagged(Change change) -> changes.add(change);
        case Outcome.Duplicate duplicate -> {}
        case Outcome.Superseded(int version, Change change) -> {
          if (change != null) {
            changes.add(change);
          }
        }
        case Outcome.Conflict conflict -> {}
      }
    }
    return changes;
  }
}
