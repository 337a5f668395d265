package io.broadsheet.archive.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.runtime.event.EventJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Puts one arrival to its place among the versions of its article, within a transaction. */
final class Shelving {
  private final ArticleFence fence;
  private final VersionTable versions;
  private final TagTables tags;
  private final Instant now;

  Shelving(Connection connection, SearchIndexer indexer, Instant now) {
    this.fence = new ArticleFence(connection);
    this.versions = new VersionTable(connection, indexer);
    this.tags = new TagTables(connection);
    this.now = now;
  }

  Outcome store(Arrived arrived) throws SQLException {
    Terms terms = Terms.of(arrived, arrived.stamp().receivedAt());
    Lead lead = Lead.ofNew(arrived, 1, terms, Told.NOTHING, now);
    var held = fence.enter(arrived, lead);
    if (held.isEmpty()) {
      versions.insert(arrived, 1, terms, now);
      tags.write(arrived);
      tags.edition(arrived);
      return new Outcome.Stored(change(lead, Told.NOTHING, true, List.of()));
    }
    History history = versions.historyOf(arrived.id(), held.get().receivedAt());
    return switch (history.placeOf(arrived)) {
      case Place.SameVersion(KnownVersion known) -> again(arrived, known, held.get());
      case Place.SameContent(KnownVersion known) -> {
        if (known.isCurrent()) {
          fence.repeated(arrived.id(), arrived.stamp().receivedAt());
        }
        yield new Outcome.Duplicate();
      }
      case Place.SameLabel(KnownVersion known) -> conflict(arrived, known.stamp());
      case Place.Newcomer newcomer -> add(arrived, newcomer, history, held.get());
    };
  }

  private Outcome add(
      Arrived arrived, Place.Newcomer newcomer, History history, ArticleFence.Held held)
      throws SQLException {
    versions.renumber(arrived.id(), newcomer);
    Terms own = Terms.of(arrived, history.firstReceivedAt(arrived));
    if (newcomer.isNewest()) {
      Lead lead = Lead.ofNew(arrived, newcomer.rank(), own, held.told(), now);
      List<String> what = succeed(history.current(), lead);
      versions.insert(arrived, newcomer.rank(), own, now);
      tags.edition(arrived);
      return new Outcome.Stored(change(lead, held.told(), false, what));
    }
    versions.insertHistory(arrived, newcomer.rank(), own, now);
    tags.edition(arrived);
    KnownVersion newest = newcomer.others().getLast();
    int last = newcomer.rankOf(newest);
    Arrived current = versions.read(arrived.id(), newest);
    Terms terms = Terms.of(current, history.firstReceivedAt(arrived));
    if (newest.equals(history.current())) {
      versions.promote(arrived.id(), newest, terms);
      fence.follow(arrived.id(), Lead.ofSame(current, last, terms, held, now));
      return new Outcome.Superseded(newcomer.rank(), null);
    }
    // The arrival stands behind what was current, and another behind the arrival.
    Lead lead = Lead.ofNew(current, last, terms, held.told(), now);
    List<String> what = succeed(history.current(), lead);
    versions.promote(arrived.id(), newest, terms);
    return new Outcome.Superseded(newcomer.rank(), change(lead, held.told(), false, what));
  }

  /** Lets another version lead the article; the fields that readers see changed. */
  private List<String> succeed(KnownVersion former, Lead lead) throws SQLException {
    ArticleId id = lead.current().id();
    String before = versions.demote(id, former);
    tags.clear(id);
    tags.write(lead.current());
    fence.follow(id, lead);
    return ChangedFields.ofStory(json(before), json(lead.current().document()));
  }

  private Outcome again(Arrived arrived, KnownVersion known, ArticleFence.Held held)
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
    boolean isSeen = known.isCurrent() && held.told() == Told.SHOWN;
    return new Outcome.Retagged(
        new Change(
            ChangeKind.RETAGGED,
            arrived.id(),
            known.version(),
            what,
            isSeen ? ChangeKind.RETAGGED : null));
  }

  private Change change(Lead lead, Told before, boolean isFirst, List<String> what) {
    return new Change(
        ChangeKind.of(lead.terms().status(), isFirst),
        lead.current().id(),
        lead.version(),
        what,
        before.news(lead.terms().at(now)).orElse(null));
  }

  private static Outcome conflict(Arrived arrived, VersionStamp held) {
    return new Outcome.Conflict(
        arrived.id(),
        String.valueOf(arrived.stamp().label()),
        held.contentHash(),
        arrived.stamp().contentHash());
  }

  private static JsonNode json(String document) {
    try {
      return EventJson.mapper().readTree(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database returned a document that is no JSON", e);
    }
  }
}
