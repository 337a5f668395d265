package io.broadsheet.ingest.reading.item;

import org.jspecify.annotations.Nullable;

/** Numbers in attributes; what is none, or out of bounds, counts as not said. */
public final class Numbers {
  private static final int HIGHEST_RANK = 9;

  private Numbers() {}

  /** An urgency or priority, 1 to 9. */
  public static @Nullable Integer rank(@Nullable String text) {
    Integer rank = positive(text);
    return rank != null && rank <= HIGHEST_RANK ? rank : null;
  }

  public static @Nullable Integer positive(@Nullable String text) {
    Long number = size(text);
    return number != null && number > 0 && number <= Integer.MAX_VALUE ? number.intValue() : null;
  }

  public static @Nullable Long size(@Nullable String text) {
    try {
      return text == null || text.length() > 18 || Long.parseLong(text.strip()) < 0
          ? null
          : Long.valueOf(text.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A duration in seconds. */
  public static @Nullable Double seconds(@Nullable String text) {
    try {
      double seconds = text == null ? -1 : Double.parseDouble(text);
      return Double.isFinite(seconds) && seconds >= 0 ? seconds : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
