package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.contracts.article.SaidTime;
import io.broadsheet.ingest.reading.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry's times. A time that nobody can read costs no article: nothing in a feed is held back or
 * recalled by it.
 */
final class Dates {
  // CET, JST, AEST: names that mean different hours in different places.
  private static final Pattern NAMED_ZONE = Pattern.compile("(?<=[0-9])\\s+[A-Z]{2,5}$");

  private final Times times;
  private final ZoneId zone;
  private final List<SaidTime> said = new ArrayList<>();
  private final Map<String, Object> unread = new LinkedHashMap<>();

  Dates(ZoneId zone) {
    this.zone = zone;
    times = new Times(zone);
  }

  /** The time; null when nothing is said that is one. */
  @Nullable Instant at(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    SaidTime time = read(field, text.strip());
    if (time == null) {
      unread.put(field, text.strip());
      return null;
    }
    said.add(time);
    return time.at();
  }

  /** All that were read. */
  List<SaidTime> said() {
    return said;
  }

  /** What was said and is no time, by field. */
  Map<String, Object> unread() {
    return unread;
  }

  private @Nullable SaidTime read(String field, String text) {
    try {
      return times.said(field, text);
    } catch (IllegalArgumentException e) {
      String unnamed = NAMED_ZONE.matcher(text).replaceFirst("");
      return unnamed.equals(text) ? null : inFeedsZone(field, text, unnamed);
    }
  }

  private @Nullable SaidTime inFeedsZone(String field, String text, String unnamed) {
    try {
      return new SaidTime(field, text, times.parse(unnamed), zone.getId());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
