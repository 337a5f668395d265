package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a version says may be done with the article (IPTC publishing status). */
public enum Status {
  USABLE,
  /** Recalled for now: readers see nothing, a later usable version lifts it. */
  WITHHELD,
  /** Killed: to a reader it is gone. */
  CANCELED;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException for any other word than usable, withheld and canceled
   */
  @JsonCreator
  public static Status of(String word) {
    return Arrays.stream(values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "status: one of usable, withheld, canceled, not '" + word + "'"));
  }
}
