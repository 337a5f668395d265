package io.broadsheet.ingest.reading.item;

import io.broadsheet.contracts.article.SaidTime;
import io.broadsheet.ingest.reading.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an item's times and keeps how each was written. */
public final class ItemTimes {
  /**
   * An embargo without an end: it holds until the sender lifts it. The last day that the archive
   * can hold.
   */
  public static final Instant UNTIL_TOLD = Instant.parse("9998-12-30T00:00:00Z");

  private final Times times;
  private final List<SaidTime> said = new ArrayList<>();

  public ItemTimes(ZoneId zone) {
    this.times = new Times(zone);
  }

  /**
   * The time, or null when nothing is written.
   *
   * @throws IllegalArgumentException when what is written is no time; the message names the field
   */
  public @Nullable Instant at(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      SaidTime time = times.said(field, text);
      said.add(time);
      return time.at();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(field + ": " + e.getMessage(), e);
    }
  }

  /** All times read so far. */
  public List<SaidTime> said() {
    return said;
  }
}
