package io.broadsheet.contracts.collection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How it went to ask a feed's address for news. */
public enum PullOutcome {
  /** A document came and was taken in. */
  TAKEN,
  /** The document that was taken in last is still the newest. */
  UNCHANGED,
  /** A document is there and cannot be taken. */
  REFUSED,
  /** No document could be had; it is tried again. */
  FAILED,
  /** The address says that it is gone for good; it is asked no more. */
  GONE;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException for any other word
   */
  @JsonCreator
  public static PullOutcome of(String word) {
    return Arrays.stream(values())
        .filter(outcome -> outcome.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("outcome: no such word, '" + word + "'"));
  }
}
