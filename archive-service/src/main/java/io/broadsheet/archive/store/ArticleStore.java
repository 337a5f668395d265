package io.broadsheet.archive.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.archive.Transaction;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.runtime.event.EventJson;
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
    for (Arrived arrived : ordered) {
      all.add(new Settled(arrived, store(connection, arrived, now)));
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

  private Outcome store(Connection connection, Arrived arrived, Instant now) throws SQLException {
    ArticleFence fence = new ArticleFence(connection);
    VersionTable versions = new VersionTable(connection, indexer);
    TagTables tags = new TagTables(connection);
    var passed = fence.pass(arrived);
    if (passed.isPresent()) {
      List<String> what = replaceFormer(versions, tags, arrived, passed.get());
      versions.insert(arrived, passed.get().version(), true, now);
      tags.write(arrived);
      tags.edition(arrived);
      return new Outcome.Stored(
          new Change(
              ChangeKind.of(arrived.raw().lifecycle().status(), passed.get().former() == null),
              arrived.id(),
              passed.get().version(),
              what));
    }
    return switch (versions.historyOf(arrived.id()).placeOf(arrived)) {
      case Place.SameVersion(KnownVersion known) -> again(versions, tags, arrived, known, now);
      case Place.SameContent(KnownVersion known) -> {
        if (known.isCurrent()) {
          fence.repeated(arrived.id(), arrived.stamp().receivedAt());
        }
        yield new Outcome.Duplicate();
      }
      case Place.SameLabel(KnownVersion known) ->
          new Outcome.Conflict(
              arrived.id(),
              String.valueOf(arrived.stamp().label()),
              known.stamp().contentHash(),
              arrived.stamp().contentHash());
      case Place.Older(int rank) -> {
        versions.makeRoomAt(arrived.id(), rank);
        fence.movedUp(arrived.id());
        versions.insert(arrived, rank, false, now);
        tags.edition(arrived);
        yield new Outcome.Superseded(rank);
      }
    };
  }

  private static List<String> replaceFormer(
      VersionTable versions, TagTables tags, Arrived arrived, ArticleFence.Passed passed)
      throws SQLException {
    if (passed.former() == null) {
      return List.of();
    }
    tags.clear(arrived.id());
    String before = versions.replace(arrived.id(), passed.former());
    return ChangedFields.ofStory(json(before), json(arrived.document()));
  }

  private static Outcome again(
      VersionTable versions, TagTables tags, Arrived arrived, KnownVersion known, Instant now)
      throws SQLException {
    String models = ModelsHash.of(arrived.enriched().enrichment().models());
    if (known.modelsHash().equals(models) || !arrived.enrichedAt().isAfter(known.enrichedAt())) {
      return new Outcome.Duplicate();
    }
    List<String> what =
        ChangedFields.ofTags(
            json(versions.documentOf(arrived.id(), known)), json(arrived.document()));
    versions.retag(known, arrived, now);
    if (known.isCurrent()) {
      tags.clear(arrived.id());
      tags.write(arrived);
    }
    return new Outcome.Retagged(
        new Change(ChangeKind.RETAGGED, arrived.id(), known.version(), what));
  }

  private static List<Change> changes(List<Settled> all) {
    List<Change> changes = new ArrayList<>();
    for (Settled settled : all) {
      switch (settled.outcome()) {
        case Outcome.Stored(Change change) -> changes.add(change);
        case Outcome.Retagged(Change change) -> changes.add(change);
        case Outcome.Duplicate duplicate -> {}
        case Outcome.Superseded superseded -> {}
        case Outcome.Conflict conflict -> {}
      }
    }
    return changes;
  }

  private static JsonNode json(String document) {
    try {
      return EventJson.mapper().readTree(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database returned a document that is no JSON", e);
    }
  }
}
