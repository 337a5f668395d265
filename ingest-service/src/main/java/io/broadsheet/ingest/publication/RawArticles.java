package io.broadsheet.ingest.publication;

import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.article.Origin;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.ingest.reading.ContentKey;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Gives a reader's item its ids, its version and its place in time. */
final class RawArticles {
  private RawArticles() {}

  static RawArticle of(
      Posted posted, SubmissionId submission, String format, int position, ReadItem item) {
    ArticleId id = ArticleId.of(posted.feed().id(), item.guid());
    return new RawArticle(
        id,
        new Origin(posted.feed().id(), item.guid(), submission, position, format),
        lifecycle(posted, item),
        item.story(),
        item.edition(),
        named(item.reading(), id),
        item.wire());
  }

  /** Of all items in their order: the same exactly when the same was read. */
  static String digest(ReadDocument read) {
    return ContentKey.of(
        Stream.concat(
                read.items().stream().flatMap(item -> Stream.of(item.guid(), ContentHash.of(item))),
                read.refused().stream().map(refused -> refused.position() + " " + refused.type()))
            .toArray(String[]::new));
  }

  private static Lifecycle lifecycle(Posted posted, ReadItem item) {
    Release release = item.release();
    Instant publishedAt = Objects.requireNonNullElse(release.publishedAt(), posted.receivedAt());
    LocalDate publishedOn =
        Objects.requireNonNullElseGet(
            release.publishedOn(), () -> LocalDate.ofInstant(publishedAt, posted.feed().zone()));
    return new Lifecycle(
        new VersionStamp(
            release.version(), release.madeAt(), posted.receivedAt(), ContentHash.of(item)),
        release.status(),
        publishedAt,
        publishedOn,
        release.embargoedUntil(),
        release.urgency(),
        release.editorNote(),
        release.url());
  }

  private static Reading named(Reading reading, ArticleId id) {
    List<Repair> repairs =
        reading.repairs().stream()
            .map(
                repair ->
                    new Repair(
                        repair.kind(),
                        id,
                        repair.rawStart(),
                        repair.rawEnd(),
                        repair.confidence(),
                        repair.note()))
            .toList();
    return new Reading(reading.confidence(), repairs, reading.maps());
  }
}
