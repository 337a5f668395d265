package io.broadsheet.contracts.enrichment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who says that an article belongs to a section. */
public enum SectionOrigin {
  /** The feed that sent the article. */
  FEED,
  /** A model of this service. */
  MODEL,
  /** The newspaper's own rules. */
  RULE;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException for a word that is no origin
   */
  @JsonCreator
  public static SectionOrigin of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
