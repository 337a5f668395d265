package io.broadsheet.archive.reading.entity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.broadsheet.contracts.enrichment.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that the archive knows of an entity.
 *
 * @param titles held, most frequent first
 * @param coMentions who and what is named in the same articles, most frequent first
 * @param timeline articles by month, oldest first
 * @param recent the newest articles that name it
 */
public record EntityPortrait(
    @JsonUnwrapped EntityView entity,
    List<Title> titles,
    List<Companion> coMentions,
    List<Month> timeline,
    List<Recent> recent) {

  /** A title such as 区长, and in how many articles it is held. */
  public record Title(String title, long articles) {}

  /** Another entity, and in how many articles both are named. */
  public record Companion(String id, EntityType type, String name, long articles) {}

  /**
   * @param month as in {@code 2022-11}, UTC
   */
  public record Month(String month, long articles) {}

  /** An article in brief. */
  public record Recent(UUID id, String headline, Instant publishedAt) {}
}
