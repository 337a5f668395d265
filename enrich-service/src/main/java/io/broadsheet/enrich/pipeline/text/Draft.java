package io.broadsheet.enrich.pipeline.text;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.TextMap;
import io.broadsheet.contracts.enrichment.Amount;
import io.broadsheet.contracts.enrichment.DateMention;
import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.contracts.enrichment.Quotation;
import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.enrichment.TextFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An enrichment in the making; belongs to one thread. Each stage works on a copy, which counts only
 * when the stage comes to its end: what failed or came too late leaves no trace.
 */
public final class Draft {
  /** BCP 47 for a language that nobody could tell. */
  public static final String UNKNOWN_LANGUAGE = "und";

  private final RawArticle article;
  private final List<String> notes = new ArrayList<>();
  private String language = UNKNOWN_LANGUAGE;
  private SegmentedText headline;
  private SegmentedText body;
  private List<Entity> entities = List.of();
  private List<Section> sections = List.of();
  private List<String> keywords = List.of();
  private String summary = "";
  private List<Mention> summarySentences = List.of();
  private List<DateMention> dates = List.of();
  private List<Amount> amounts = List.of();
  private List<Quotation> quotations = List.of();
  private @Nullable Integer readingSeconds;
  private @Nullable String signature;
  private @Nullable String vector;

  public Draft(RawArticle article) {
    this.article = article;
    this.headline = SegmentedText.uncut(SegmentedText.HEADLINE, article.story().headline());
    this.body = SegmentedText.uncut(SegmentedText.BODY, article.story().body());
  }

  private Draft(Draft other) {
    this.article = other.article;
    this.notes.addAll(other.notes);
    this.language = other.language;
    this.headline = other.headline;
    this.body = other.body;
    this.entities = other.entities;
    this.sections = other.sections;
    this.keywords = other.keywords;
    this.summary = other.summary;
    this.summarySentences = other.summarySentences;
    this.dates = other.dates;
    this.amounts = other.amounts;
    this.quotations = other.quotations;
    this.readingSeconds = other.readingSeconds;
    this.signature = other.signature;
    this.vector = other.vector;
  }

  /** The same so far; what is added to one is not seen by the other. */
  public Draft copy() {
    return new Draft(this);
  }

  public RawArticle article() {
    return article;
  }

  public String language() {
    return language;
  }

  public void language(String found) {
    language = found;
  }

  public boolean isChinese() {
    return language.equals("zh") || language.startsWith("zh-");
  }

  /** Headline and body. */
  public List<SegmentedText> texts() {
    return List.of(headline, body);
  }

  public SegmentedText headline() {
    return headline;
  }

  public SegmentedText body() {
    return body;
  }

  public void texts(SegmentedText cutHeadline, SegmentedText cutBody) {
    headline = cutHeadline;
    body = cutBody;
  }

  public List<Entity> entities() {
    return entities;
  }

  public void entities(List<Entity> found) {
    entities = List.copyOf(found);
  }

  public List<Section> sections() {
    return sections;
  }

  public void sections(List<Section> found) {
    sections = List.copyOf(found);
  }

  public List<String> keywords() {
    return keywords;
  }

  public void keywords(List<String> found) {
    keywords = List.copyOf(found);
  }

  public String summary() {
    return summary;
  }

  /**
   * @param sentences where the summary's sentences stand in the body
   */
  public void summary(String found, List<Mention> sentences) {
    summary = found;
    summarySentences = List.copyOf(sentences);
  }

  public void dates(List<DateMention> found) {
    dates = List.copyOf(found);
  }

  public void amounts(List<Amount> found) {
    amounts = List.copyOf(found);
  }

  public void quotations(List<Quotation> found) {
    quotations = List.copyOf(found);
  }

  public void readingSeconds(int seconds) {
    readingSeconds = seconds;
  }

  public void signature(@Nullable String found) {
    signature = found;
  }

  /** What the text means, in numbers of 8 bits as Base64url. */
  public void vector(String found) {
    vector = found;
  }

  /** A stretch of a field, and of the original document where the reader kept a map of it. */
  public Mention mention(String field, int start, int end) {
    TextMap map = article.reading().maps().get(field);
    if (map != null) {
      OptionalInt first = map.rawOf(start);
      OptionalInt last = map.rawOf(end - 1);
      if (first.isPresent() && last.isPresent() && last.getAsInt() >= first.getAsInt()) {
        return new Mention(field, start, end, first.getAsInt(), last.getAsInt() + 1);
      }
    }
    return new Mention(field, start, end, null, null);
  }

  /**
   * All of it.
   *
   * @param models of the stages that came to their end
   */
  public Enrichment finished(List<ModelRef> models) {
    return new Enrichment(
        language,
        sections,
        entities,
        keywords,
        summary,
        signature,
        models,
        notes,
        new TextFacts(summarySentences, dates, amounts, quotations, readingSeconds),
        vector);
  }

  public List<String> notes() {
    return notes;
  }

  /** Says what was left out, and why. */
  public void note(String note) {
    notes.add(note);
  }
}
