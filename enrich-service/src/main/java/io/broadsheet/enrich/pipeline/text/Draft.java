package io.broadsheet.enrich.pipeline.text;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.Section;
import java.util.ArrayList;
import java.util.List;

/** An enrichment in the making; belongs to one thread. */
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

  public Draft(RawArticle article) {
    this.article = article;
    this.headline = SegmentedText.uncut(SegmentedText.HEADLINE, article.story().headline());
    this.body = SegmentedText.uncut(SegmentedText.BODY, article.story().body());
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

  public void summary(String found) {
    summary = found;
  }

  public List<String> notes() {
    return notes;
  }

  /** Says what was left out, and why. */
  public void note(String note) {
    notes.add(note);
  }
}
