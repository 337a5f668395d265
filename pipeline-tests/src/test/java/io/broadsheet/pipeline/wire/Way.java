package io.broadsheet.pipeline.wire;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.representation.Fields;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.article.Origin;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.enrichment.SectionOrigin;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.contracts.topic.RecordPosition;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Release;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An item's way: read as ingest reads it, tagged as enrichment may tag it, shown as it is served.
 */
final class Way {
  static final Instant RECEIVED = Instant.parse("2026-11-04T15:00:00Z");
  static final String FOUND_SECTION = "medtop:11000000";
  static final String FOUND_PERSON = "Wen Ruosi";

  private static final FeedRegistered FEED =
      new FeedRegistered(
          new FeedId("northwire"), "Northwire", ZoneOffset.UTC, null, null, List.of(), 600);
  private static final URI BASE = URI.create("http://127.0.0.1:8083/");
  private static final Viewer OPERATOR = new Viewer(true, RECEIVED.plusSeconds(60));

  private Way() {}

  /** The first item of a document. */
  static ReadItem in(Reader reader, String mediaType, String text) {
    return switch (reader.read(new Document(FEED, mediaType, text, null, RECEIVED))) {
      case ReadDocument read -> read.items().getFirst();
      case Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  /** What the archive holds of an item that came in a format, where no model found anything. */
  static ArticleRow archived(String format, ReadItem item) {
    return archived(format, item, nothing(item));
  }

  /** The same with a section, a person and a place that models found. */
  static ArticleRow tagged(String format, ReadItem item) {
    return archived(format, item, enrichment(item));
  }

  private static ArticleRow archived(String format, ReadItem item, Enrichment found) {
    Release release = item.release();
    Instant publishedAt = Objects.requireNonNullElse(release.publishedAt(), RECEIVED);
    RawArticle raw =
        new RawArticle(
            ArticleId.of(FEED.id(), item.guid()),
            new Origin(FEED.id(), item.guid(), SubmissionId.random(), 0, format),
            new Lifecycle(
                new VersionStamp(release.version(), release.madeAt(), RECEIVED, "hash"),
                release.status(),
                publishedAt,
                LocalDate.ofInstant(publishedAt, ZoneOffset.UTC),
                release.embargoedUntil(),
                release.urgency(),
                release.editorNote(),
                release.url()),
            item.story(),
            item.edition(),
            item.reading(),
            item.wire());
    return new ArticleRow(
        new EnrichedArticle(
            raw, found, new RecordPosition(Topics.ARTICLES_RAW, 0, 1), RECEIVED.plusSeconds(1)),
        new ArticleRow.Held(1, true, RECEIVED.plusSeconds(2), null, null, "models", "x-0@1"),
        publishedAt,
        1,
        0);
  }

  /** What an operator gets, to whom all is shown. */
  static String out(Representation form, ArticleRow row) {
    StringWriter out = new StringWriter();
    try {
      form.write(
          ArticleView.of(row, OPERATOR),
          new Frame(BASE, BASE.resolve("v1/articles/x"), null, OPERATOR.now(), Fields.all()),
          out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Enrichment nothing(ReadItem item) {
    return new Enrichment(
        Objects.requireNonNullElse(item.story().language(), "und"),
        List.of(),
        List.of(),
        List.of(),
        "",
        null,
        List.of(),
        List.of(),
        null);
  }

  private static Enrichment enrichment(ReadItem item) {
    List<Mention> mention = List.of(new Mention("headline", 0, 1, null, null));
    return new Enrichment(
        Objects.requireNonNullElse(item.story().language(), "en"),
        List.of(
            new Section(
                "medtop",
                FOUND_SECTION,
                Map.of("en", "politics", "zh-Hans", "政治"),
                0.93,
                SectionOrigin.MODEL,
                List.of())),
        List.of(
            new Entity(
                "person:" + FOUND_PERSON,
                EntityType.PERSON,
                FOUND_PERSON,
                List.of("mayor"),
                null,
                List.of(),
                0.9,
                mention),
            new Entity(
                "place:371502",
                EntityType.PLACE,
                "东昌府区",
                List.of(),
                "371502",
                List.of(),
                0.8,
                mention)),
        List.of("flood"),
        "A summary.",
        null,
        List.of(new ModelRef("sections", "test", "1")),
        List.of(),
        null);
  }
}
