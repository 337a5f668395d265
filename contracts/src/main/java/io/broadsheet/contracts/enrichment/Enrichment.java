package io.broadsheet.contracts.enrichment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the stages found.
 *
 * @param language BCP 47 with script where it matters ({@code zh-Hans}); {@code und} when unknown
 * @param sections most certain first
 * @param summary whole sentences of the body; empty where there is no body
 * @param signature for near duplicates: a MinHash, null when that stage did not run or the text is
 *     too short
 * @param models of every stage that ran
 * @param notes what a stage left out, and why
 * @param facts null in events of release 0.1.0
 * @param vector what the text means, in numbers of 8 bits: Base64url, null when no stage made one
 */
public record Enrichment(
    String language,
    List<Section> sections,
    List<Entity> entities,
    List<String> keywords,
    String summary,
    @Nullable String signature,
    List<ModelRef> models,
    List<String> notes,
    @Nullable TextFacts facts,
    @Nullable String vector) {
  public Enrichment {
    sections = List.copyOf(sections);
    entities = List.copyOf(entities);
    keywords = List.copyOf(keywords);
    models = List.copyOf(models);
    notes = List.copyOf(notes);
  }

  /** The same without a vector, which only an optional stage makes. */
  public Enrichment(
      String language,
      List<Section> sections,
      List<Entity> entities,
      List<String> keywords,
      String summary,
      @Nullable String signature,
      List<ModelRef> models,
      List<String> notes,
      @Nullable TextFacts facts) {
    this(language, sections, entities, keywords, summary, signature, models, notes, facts, null);
  }
}
