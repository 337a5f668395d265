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
import java.util.function.Consumer;
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
    return with(next -> next.guid = other);
  }

  public Articles withSignature(String other) {
    return with(next -> next.signature = other);
  }

  public Articles withLabel(@Nullable String other) {
    return with(next -> next.label = other);
  }

  public Articles madeAt(@Nullable Instant other) {
    return with(next -> next.madeAt = other);
  }

  public Articles receivedAt(Instant other) {
    return with(next -> next.receivedAt = other);
  }

  /** The same story posted once more, a number of seconds after the first. */
  public Articles postedAgainAfter(long seconds) {
    return with(
        next -> {
          next.submission = SubmissionId.random();
          next.receivedAt = NOON.plusSeconds(seconds);
        });
  }

  public Articles withHeadline(String other) {
    return with(next -> next.headline = other);
  }

  public Articles withStatus(Status other) {
    return with(next -> next.status = other);
  }

  public Articles at(SubmissionId other, int otherPosition) {
    return with(
        next -> {
          next.submission = other;
          next.position = otherPosition;
        });
  }

  public Articles withBody(String other) {
    return with(next -> next.body = other);
  }

  public Articles publishedAt(Instant other) {
    return with(next -> next.publishedAt = other);
  }

  public Articles embargoedUntil(@Nullable Instant other) {
    return with(next -> next.embargoedUntil = other);
  }

  /** Not to be used after that time. */
  public Articles expiringAt(@Nullable Instant other) {
    Handling handling = new Handling(other, null, null, null, List.of());
    WireFacts facts =
        new WireFacts(
            handling,
            wire.filing(),
            wire.rights(),
            wire.html(),
            wire.media(),
            wire.links(),
            wire.times(),
            wire.extensions());
    return with(next -> next.wire = facts);
  }

  public Articles fromFeed(String other) {
    return with(next -> next.feed = other);
  }

  /** Tagged by another release of the models, later. */
  public Articles taggedBy(String otherModel, long secondsLater) {
    return with(
        next -> {
          next.model = otherModel;
          next.enrichedAt = enrichedAt.plusSeconds(secondsLater);
        });
  }

  public Articles printedIn(String publication, LocalDate date, int page, int ordinal) {
    EditionFacts facts = new EditionFacts(publication, date, 1484, 4, "星期三", null, null, null);
    return with(next -> next.edition = new EditionPlace(facts, page, ordinal));
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

  private Articles with(Consumer<Draft> change) {
    Draft next = new Draft(this);
    change.accept(next);
    return next.done();
  }

  /** A copy while it is changed. */
  private static final class Draft {
    private String feed;
    private String guid;
    private SubmissionId submission;
    private int position;
    private @Nullable String label;
    private @Nullable Instant madeAt;
    private Instant receivedAt;
    private Instant publishedAt;
    private Status status;
    private String headline;
    private String body;
    private String model;
    private Instant enrichedAt;
    private @Nullable Instant embargoedUntil;
    private @Nullable EditionPlace edition;
    private @Nullable String signature;
    private WireFacts wire;

    Draft(Articles from) {
      feed = from.feed;
      guid = from.guid;
      submission = from.submission;
      position = from.position;
      label = from.label;
      madeAt = from.madeAt;
      receivedAt = from.receivedAt;
      publishedAt = from.publishedAt;
      status = from.status;
      headline = from.headline;
      body = from.body;
      model = from.model;
      enrichedAt = from.enrichedAt;
      embargoedUntil = from.embargoedUntil;
      edition = from.edition;
      signature = from.signature;
      wire = from.wire;
    }

    Articles done() {
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
          wire);
    }
  }
}
