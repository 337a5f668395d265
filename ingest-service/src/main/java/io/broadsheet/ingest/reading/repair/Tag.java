package io.broadsheet.ingest.reading.repair;

import io.broadsheet.contracts.Tsv;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A tag of HTML; anything else in angle brackets is text.
 *
 * @param does what it does to a line: block, heading, item, quote, row, cell, break, image, hidden,
 *     inline or comment
 * @param end behind its bracket
 */
record Tag(String name, String does, boolean closing, int end) {
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_COMMENT = 4_000;
  private static final Map<String, String> ELEMENTS =
      Tsv.rows(Tag.class, "elements.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  /** The one that opens at {@code at}; null when none does. */
  static @Nullable Tag at(String raw, int at, int limit) {
    if (raw.startsWith("<!--", at)) {
      int close = raw.indexOf("-->", at, Math.min(limit, at + LONGEST_COMMENT));
      return close < 0 ? null : new Tag("", "comment", false, close + 3);
    }
    if (raw.regionMatches(true, at, "<!doctype", 0, 9)) {
      int close = raw.indexOf('>', at, limit);
      return close < 0 ? null : new Tag("", "inline", false, close + 1);
    }
    boolean closing = at + 1 < limit && raw.charAt(at + 1) == '/';
    int start = closing ? at + 2 : at + 1;
    int end = start;
    while (end < limit && end - start <= LONGEST_NAME && isOfName(raw.charAt(end))) {
      end++;
    }
    if (end == start || end >= limit || " \t\r\n/>".indexOf(raw.charAt(end)) < 0) {
      return null;
    }
    String name = raw.substring(start, end).toLowerCase(Locale.ROOT);
    String does = ELEMENTS.get(name);
    int close = does == null ? -1 : close(raw, end, limit);
    return does == null || close < 0 ? null : new Tag(name, does, closing, close);
  }

  /** A line of its own, or the end of one. */
  boolean parts() {
    return !does.equals("inline") && !does.equals("image") && !does.equals("comment");
  }

  int level() {
    return does.equals("heading") ? name.charAt(1) - '0' : 0;
  }

  private static boolean isOfName(char unit) {
    return unit < 128 && (Character.isLetterOrDigit(unit) || unit == ':');
  }

  /** Behind the bracket that closes it, if it comes before the next tag opens. */
  private static int close(String raw, int from, int limit) {
    for (int at = from; at < limit; at++) {
      if (raw.charAt(at) == '>') {
        return at + 1;
      }
      if (raw.charAt(at) == '<') {
        return -1;
      }
    }
    return -1;
  }
}
