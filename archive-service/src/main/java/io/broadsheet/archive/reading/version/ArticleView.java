package io.broadsheet.archive.reading.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.EditionPlace;
import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.article.Origin;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.contracts.enrichment.Amount;
import io.broadsheet.contracts.enrichment.DateMention;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.contracts.enrichment.Quotation;
import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.enrichment.TextFacts;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article as readers get it; grouped here, flat in JSON. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ArticleView(
    ArticleId id,
    int version,
    Status status,
    FeedId feed,
    @JsonUnwrapped Text text,
    @JsonUnwrapped Course course,
    @Nullable Issue edition,
    @JsonUnwrapped Tags tags,
    @JsonUnwrapped Facts facts,
    @JsonUnwrapped WireFacts wire,
    Provenance provenance) {

  /**
   * What it says.
   *
   * @param language as found
   * @param declaredLanguage as its feed declared it; null when it did not
   * @param subjects that the feed itself gave
   */
  public record Text(
      String language,
      @Nullable String declaredLanguage,
      String headline,
      List<String> subheadlines,
      List<Author> authors,
      @Nullable Dateline dateline,
      String body,
      String summary,
      List<String> keywords,
      List<Subject> subjects) {
    static Text of(Story story, Enrichment found) {
      return new Text(
          found.language(),
          story.language(),
          story.headline(),
          story.subheadlines(),
          story.authors(),
          story.dateline(),
          story.body(),
          found.summary(),
          found.keywords(),
          story.subjects());
    }
  }

  /**
   * When what happened to it, and what its feed wants done with it.
   *
   * @param label the feed's own version, null when it sends none
   * @param madeAt when the feed says that this version was made, null when it does not
   * @param editorNote null to readers
   */
  public record Course(
      @Nullable String label,
      @Nullable Instant madeAt,
      Instant publishedAt,
      LocalDate publishedOn,
      Instant receivedAt,
      Instant archivedAt,
      @Nullable Instant embargoedUntil,
      @Nullable Integer urgency,
      @Nullable String editorNote,
      @Nullable String url) {
    static Course of(Lifecycle life, Instant archivedAt, Viewer viewer) {
      return new Course(
          life.version().label(),
          life.version().madeAt(),
          life.publishedAt(),
          life.publishedOn(),
          life.version().receivedAt(),
          archivedAt,
          life.embargoedUntil(),
          life.urgency(),
          viewer.isOperator() ? life.editorNote() : null,
          life.url());
    }
  }

  /** The printed issue it stands in. */
  public record Issue(
      String publication, LocalDate date, @Nullable Integer number, int page, int ordinal) {
    static @Nullable Issue of(@Nullable EditionPlace place) {
      return place == null
          ? null
          : new Issue(
              place.facts().publication(),
              place.facts().date(),
              place.facts().number(),
              place.page(),
              place.ordinal());
    }
  }

  /** What the machine found in it, and which models did. */
  public record Tags(
      List<Section> sections, List<Entity> entities, List<ModelRef> models, List<String> notes) {}

  /**
   * What stands in the text, pointed at and made comparable; empty where nobody looked.
   *
   * @param cluster that its near duplicates share; null when it has none
   */
  public record Facts(
      List<Mention> summarySentences,
      List<DateMention> dates,
      List<Amount> amounts,
      List<Quotation> quotations,
      @Nullable Integer readingSeconds,
      @Nullable String signature,
      @Nullable UUID cluster) {
    static Facts of(Enrichment found, @Nullable UUID cluster) {
      TextFacts facts = found.facts();
      return facts == null
          ? new Facts(List.of(), List.of(), List.of(), List.of(), null, found.signature(), cluster)
          : new Facts(
              facts.summarySentences(),
              facts.dates(),
              facts.amounts(),
              facts.quotations(),
              facts.readingSeconds(),
              found.signature(),
              cluster);
    }
  }

  /** Where it came from; offsets are places in the log. */
  public record Provenance(
      SubmissionId submissionId,
      int position,
      String guid,
      String format,
      String rawOffset,
      String enrichedOffset) {
    static Provenance of(Origin origin, String rawOffset, String enrichedOffset) {
      return new Provenance(
          origin.submissionId(),
          origin.position(),
          origin.guid(),
          origin.format(),
          rawOffset,
          enrichedOffset);
    }
  }

  /** The version as this viewer may see it. */
  public static ArticleView of(ArticleRow row, Viewer viewer) {
    EnrichedArticle event = row.event();
    RawArticle raw = event.article();
    Enrichment found = event.enrichment();
    return new ArticleView(
        raw.id(),
        row.held().version(),
        raw.lifecycle().status(),
        raw.origin().feed(),
        Text.of(raw.story(), found),
        Course.of(raw.lifecycle(), row.held().archivedAt(), viewer),
        Issue.of(raw.edition()),
        new Tags(found.sections(), found.entities(), found.models(), found.notes()),
        Facts.of(found, row.held().cluster()),
        WireView.of(raw.wire(), viewer),
        Provenance.of(raw.origin(), event.rawOffset().toString(), row.held().enrichedOffset()));
  }
}
