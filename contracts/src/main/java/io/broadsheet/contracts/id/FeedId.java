package io.broadsheet.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A source that may post. The id is who the key says, never what a document says. */
public record FeedId(@JsonValue String value) implements Comparable<FeedId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

  /**
   * @throws IllegalArgumentException unless the value is 1 to 64 lower-case letters, digits and
   *     inner hyphens
   */
  @JsonCreator
  public FeedId {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "feed: 1 to 64 lower-case letters, digits and inner hyphens, not '" + value + "'");
    }
  }

  /** Whether a text has the form of a feed's id. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(FeedId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
