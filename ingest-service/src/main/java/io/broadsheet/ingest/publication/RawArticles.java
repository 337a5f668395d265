package io.broadsheet.ingest.publication;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.article.Origin;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.ingest.reading.ContentKey;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        named(item.reading(), id));
  }

  /** Of all items in their order: the same exactly when the same was read. */
  static String digest(List<ReadItem> items) {
    return ContentKey.of(
        items.stream()
            .flatMap(item -> Stream.of(item.guid(), contentHash(item)))
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
            release.version(), release.madeAt(), posted.receivedAt(), contentHash(item)),
        release.status(),
        publishedAt,
        publishedOn,
        release.embargoedUntil(),
        release.urgency(),
        release.editorNote(),
        release.url());
  }

  /**
   * Of all that the feed said of this version. The place in an edition is left out: a re-scan that
   * finds one more story on the page has not changed the others.
   */
  private static String contentHash(ReadItem item) {
    Release release = item.release();
    Story story = item.story();
    return ContentKey.of(
        release.status().word(),
        text(release.publishedAt()),
        text(release.publishedOn()),
        text(release.embargoedUntil()),
        text(release.urgency()),
        release.editorNote(),
        release.url(),
        story.headline(),
        joined(story.subheadlines()),
        joined(story.authors().stream().map(RawArticles::author).toList()),
        text(story.dateline()),
        story.body(),
        story.language(),
        joined(story.subjects().stream().map(Subject::toString).toList()));
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

  private static String author(Author author) {
    return author.name() + "\t" + author.role();
  }

  private static String joined(List<String> parts) {
    return parts.stream().collect(Collectors.joining("\n"));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
