package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.Origin;
import io.broadsheet.contracts.article.VersionStamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an article's head row says of the version that is current.
 *
 * @param version its number
 * @param receivedAt newest receipt of its content
 * @param told what the change log has told readers, this included
 * @param turnsAt when the log owes readers the next word by the clock alone; null when never
 */
record Lead(
    Arrived current,
    int version,
    Instant receivedAt,
    Terms terms,
    Told told,
    @Nullable Instant turnsAt) {

  /** Of a version that has just become current, which readers are told of at once. */
  static Lead ofNew(Arrived current, int version, Terms terms, Told before, Instant now) {
    return new Lead(
        current,
        version,
        current.stamp().receivedAt(),
        terms,
        before.after(terms.at(now)),
        terms.turnAfter(now).orElse(null));
  }

  /** Of one that goes on, with another number perhaps. */
  static Lead ofSame(
      Arrived current, int version, Terms terms, ArticleFence.Held held, Instant now) {
    boolean isOwed = held.told().after(terms.at(now)) != held.told();
    return new Lead(
        current,
        version,
        held.receivedAt(),
        terms,
        held.told(),
        isOwed ? Arrived.cut(now) : terms.turnAfter(now).orElse(null));
  }

  Columns columns() {
    Origin origin = current.raw().origin();
    return inOrderOf010()
        .put("submission_id", origin.submissionId().value())
        .put("item_position", origin.position())
        .put("published_at", current.publishedAt())
        .put("version", version)
        .put("status", terms.status().word())
        .put("embargoed_until", terms.embargoedUntil())
        .put("expires_at", terms.expiresAt())
        .put("received_at", receivedAt)
        .put("told", told.word())
        .put("turns_at", turnsAt);
  }

  // Nothing here reads these: instances of release 0.1.0 order versions by them, see V5__turns.sql.
  private Columns inOrderOf010() {
    VersionStamp stamp = current.stamp();
    return new Columns()
        .put("label", stamp.label())
        .put("number", stamp.number().map(Object::toString).orElse(null), "numeric")
        .put("made_at", stamp.madeAt())
        .put("content_hash", stamp.contentHash());
  }
}
