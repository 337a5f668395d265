package io.broadsheet.ingest.reading.repair;

import io.broadsheet.contracts.Tsv;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A character written as HTML writes it, by its name or its number.
 *
 * @param point the character
 * @param end behind the semicolon
 */
record Entity(int point, int end) {
  private static final int LONGEST = 10;
  private static final Map<String, Integer> NAMES =
      Tsv.rows(Entity.class, "entities.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row[0], row -> Integer.parseInt(row[1], 16)));

  /** The one whose ampersand stands at {@code at}; null when none does. */
  static @Nullable Entity at(String raw, int at, int limit) {
    int end = raw.indexOf(';', at, Math.min(limit, at + LONGEST));
    if (end < at + 3) {
      return null;
    }
    int point =
        raw.charAt(at + 1) == '#'
            ? number(raw, at + 2, end)
            : NAMES.getOrDefault(raw.substring(at + 1, end), -1);
    return point > 0 && Character.isDefined(point) && !isSurrogate(point)
        ? new Entity(point, end + 1)
        : null;
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private static int number(String raw, int from, int end) {
    boolean hex = raw.charAt(from) == 'x' || raw.charAt(from) == 'X';
    int radix = hex ? 16 : 10;
    int number = 0;
    int start = hex ? from + 1 : from;
    for (int at = start; at < end; at++) {
      int digit = Character.digit(raw.charAt(at), radix);
      if (digit < 0 || raw.charAt(at) > 'f') {
        return -1;
      }
      number = number * radix + digit;
    }
    return start == end || number > Character.MAX_CODE_POINT ? -1 : number;
  }
}
