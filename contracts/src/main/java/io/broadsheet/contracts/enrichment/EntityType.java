package io.broadsheet.contracts.enrichment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a name names. */
public enum EntityType {
  PERSON,
  PLACE,
  ORGANIZATION,
  EVENT,
  WORK;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException for a word that is no type
   */
  @JsonCreator
  public static EntityType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
