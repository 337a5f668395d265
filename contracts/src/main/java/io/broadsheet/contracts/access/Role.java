package io.broadsheet.contracts.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a key is for. */
public enum Role {
  /** Posts for one feed. */
  FEED,
  /** Reads the archive where reading is closed. */
  CONSUMER,
  /** Sees everything and manages feeds. */
  OPERATOR;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException for a word that is no role
   */
  @JsonCreator
  public static Role of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
