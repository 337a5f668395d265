package io.broadsheet.contracts.enrichment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, place, organization, event or work that an article names.
 *
 * @param id the same in every article that names the same thing
 * @param name the normalized name
 * @param titles held in this article, such as 区长
 * @param code a place's division code (GB/T 2260 and the levels below), or abroad the ISO 3166 code
 *     of the country or of the part of it that the place is or lies in, or null
 * @param candidates other readings of the name, best first
 * @param mentions in the order of the text, at least one
 * @param place of a place whose kind is known, else null
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    List<String> titles,
    @Nullable String code,
    List<Candidate> candidates,
    double confidence,
    List<Mention> mentions,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PlaceFacts place) {
  public Entity {
    Require.notBlank(id, "entity.id");
    Require.notBlank(name, "entity.name");
    Require.share(confidence, "entity.confidence");
    titles = List.copyOf(titles);
    candidates = List.copyOf(candidates);
    mentions = List.copyOf(mentions);
    Require.that(!mentions.isEmpty(), "entity.mentions: at least one");
  }

  /** A thing of which no more is known than its name. */
  public Entity(
      String id,
      EntityType type,
      String name,
      List<String> titles,
      @Nullable String code,
      List<Candidate> candidates,
      double confidence,
      List<Mention> mentions) {
    this(id, type, name, titles, code, candidates, confidence, mentions, null);
  }
}
