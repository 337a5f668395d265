package io.broadsheet.archive;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.EditionPlace;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.article.Origin;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.article.WireFacts;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Enriched articles for tests; each {@code with…} gives a changed copy. */
public record Articles(
    String feed,
    String guid,
    SubmissionId submission,
    int position,
    @Nullable String label,
    @Nullable Instant madeAt,
    Instant receivedAt,
    Instant publishedAt,
    Status status,
    String headline,
    String body,
    String model,
    Instant enrichedAt,
    @Nullable Instant embargoedUntil,
    @Nullable EditionPlace edition,
    @Nullable String signature,
    WireFacts wire) {
  private static final Instant NOON = Instant.parse("2022-11-16T04:00:00Z");
  private static final AtomicLong OFFSETS = new AtomicLong();

  /** A story of a flood on the Yellow River that names a man, a place and an office. */
  public static Articles aboutAFlood() {
    return new Articles(
        "demo",
        "flood-1",
        SubmissionId.random(),
        0,
        null,
        null,
        NOON,
        NOON,
        Status.USABLE,
        "黄河水位回落",
        "青禾县县长林望山说，黄河水位正在回落。\n县水利局已解除警报。",
        "1",
        NOON.plusSeconds(1),
        null,
        null,
        null,
        WireFacts.none());
  }

  public Articles withGuid(String other) {
    return copy(submission, position, label, madeAt, receivedAt, other, headline, status);
  }

  public Articles withSignature(String other) {
    return new Articles(
        feed,
        guid,
        submission,
        position,
        label,
        madeAt,
        receivedAt,
        publishedAt,
        status,
        headline,
        body,
        model,
        enrichedAt,
        embargoedUntil,
        edition,
        other,
        wire);
  }

  public Articles withLabel(@Nullable String other) {
    return copy(submission, position, other, madeAt, receivedAt, guid, headline, status);
  }

  public Articles madeAt(@Nullable Instant other) {
    return copy(submission, position, label, other, receivedAt, guid, headline, status);
  }

  public Articles receivedAt(Instant other) {
    return copy(submission, position, label, madeAt, other, guid, headline, status);
  }

  /** The same story posted once more, a number of seconds after the first. */
  public Articles postedAgainAfter(long seconds) {
    return copy(
        SubmissionId.random(),
        position,
        label,
        madeAt,
        NOON.plusSeconds(seconds),
        guid,
        headline,
        status);
  }

  public Articles withHeadline(String other) {
    return copy(submission, position, label, madeAt, receivedAt, guid, other, status);
  }

  public Articles withStatus(Status other) {
    return copy(submission, position, label, madeAt, receivedAt, guid, headline, other);
  }

  public Articles at(SubmissionId other, int otherPosition) {
    return copy(other, otherPosition, label, madeAt, receivedAt, guid, headline, status);
  }

  public Articles withBody(String other) {
    return new Articles(
        feed,
        guid,
        submission,
        position,
        label,
        madeAt,
        receivedAt,
        publishedAt,
        status,
        headline,
        other,
        model,
        enrichedAt,
        embargoedUntil,
        edition,
        signature,
        wire);
  }

  public Articles publishedAt(Instant other) {
    return new Articles(
        feed,
        guid,
        submission,
        position,
        label,
        madeAt,
        receivedAt,
        other,
        status,
        headline,
        body,
        model,
        enrichedAt,
        embargoedUntil,
        edition,
        signature,
        wire);
  }

  public Articles embargoedUntil(@Nullable Instant other) {
    return new Articles(
        feed,
        guid,
        submission,
        position,
        label,
        madeAt,
        receivedAt,
        publishedAt,
        status,
        headline,
        body,
        model,
        enrichedAt,
        other,
        edition,
        signature,
        wire);
  }

  /** Not to be used after that time. */
  public Articles expiringAt(@Nullable Instant other) {
    Handling handling = new Handling(other, null, null, null, List.of());
    return new Articles(
        feed,
        guid,
        submission,
        position,
        label,
        madeAt,
        receivedAt,
        publishedAt,
        status,
        headline,
        body,
        model,
        enrichedAt,
        embargoedUntil,
        edition,
        signature,
        new WireFacts(
            handling,
            wire.filing(),
            wire.rights(),
            wire.html(),
            wire.media(),
            wire.links(),
            wire.times(),
            wire.extensions()));
  }

  public Articles fromFeed(String other) {
    return new Articles(
        other,
        guid,
        submission,
        position,
        label,
        madeAt,
        receivedAt,
        publishedAt,
        status,
        headline,
        body,
        model,
        enrichedAt,
        embargoedUntil,
        edition,
        signature,
        wire);
  }

  /** Tagged by another release of the models, later. */
  public Articles taggedBy(String otherModel, long secondsLater) {
    return new Articles(
        feed,
        guid,
        submission,
        position,
        label,
        madeAt,
        receivedAt,
        publishedAt,
        status,
        headline,
        body,
        otherModel,
        enrichedAt.plusSeconds(secondsLater),
        embargoedUntil,
        edition,
        signature,
        wire);
  }

  public Articles printedIn(String publication, LocalDate date, int page, int ordinal) {
    EditionFacts facts = new EditionFacts(publication, date, 1484, 4, "星期三", null, null, null);
    return new Articles(
        feed,
        guid,
        submission,
        position,
        label,
        madeAt,
        receivedAt,
        publishedAt,
        status,
        headline,
        body,
        model,
        enrichedAt,
        embargoedUntil,
        new EditionPlace(facts, page, ordinal),
        signature,
        wire);
  }

  public ArticleId id() {
    return ArticleId.of(new FeedId(feed), guid);
  }

  /** The event. */
  public EnrichedArticle enriched() {
    String hash =
        Integer.toHexString(
            (headline + "\0" + body + "\0" + status + embargoedUntil + wire).hashCode());
    RawArticle raw =
        new RawArticle(
            id(),
            new Origin(new FeedId(feed), guid, submission, position, "simple"),
            new Lifecycle(
                new VersionStamp(label, madeAt, receivedAt, hash),
                status,
                publishedAt,
                publishedAt.atOffset(ZoneOffset.UTC).toLocalDate(),
                embargoedUntil,
                null,
                null,
                null),
            new Story(
                headline,
                List.of(),
                List.of(new Author("苏晓", "记者")),
                null,
                body,
                "zh-Hans",
                List.of()),
            edition,
            Reading.exact(),
            wire);
    return new EnrichedArticle(
        raw,
        enrichment(),
        new RecordPosition(Topics.ARTICLES_RAW, 0, OFFSETS.incrementAndGet()),
        enrichedAt);
  }

  private Enrichment enrichment() {
    return new Enrichment(
        "zh-Hans",
        List.of(
            new Section(
                "medtop",
                "medtop:03000000",
                Map.of("zh-Hans", "灾难和事故", "en", "disaster, accident and emergency incident"),
                0.9,
                SectionOrigin.MODEL,
                List.of("水位"))),
        List.of(
            entity("person:林望山", EntityType.PERSON, "林望山", null, List.of("县长")),
            entity("place:371502", EntityType.PLACE, "东昌府区", "371502", List.of()),
            entity("org:县水利局", EntityType.ORGANIZATION, "县水利局", null, List.of())),
        List.of("黄河", "水位" + model),
        "黄河水位正在回落。",
        signature,
        List.of(new ModelRef("entities", "test", model)),
        List.of(),
        null);
  }

  private static Entity entity(
      String id, EntityType type, String name, @Nullable String code, List<String> titles) {
    return new Entity(
        id,
        type,
        name,
        titles,
        code,
        List.of(),
        0.95,
        List.of(new Mention("body", 0, 3, null, null)));
  }

  private Articles copy(
      SubmissionId otherSubmission,
      int otherPosition,
      @Nullable String otherLabel,
      @Nullable Instant otherMadeAt,
      Instant otherReceivedAt,
      String otherGuid,
      String otherHeadline,
      Status otherStatus) {
    return new Articles(
        feed,
        otherGuid,
        otherSubmission,
        otherPosition,
        otherLabel,
        otherMadeAt,
        otherReceivedAt,
        publishedAt,
        otherStatus,
        otherHeadline,
        body,
        model,
        enrichedAt,
        embargoedUntil,
        edition,
        signature,
        wire);
  }
}
