package io.broadsheet.ingest.reading.repair;

import io.broadsheet.contracts.Tsv;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands between two pieces of a text that a column's end parted. */
enum Seam {
  NOTHING,
  SPACE,
  /** The hyphen parted a word only for the line's sake. */
  DROP_HYPHEN;

  /** Enough of a text to see its last word, and whether it uses a compound elsewhere. */
  static final int LONGEST = 4_000;

  private static final int SHORTEST_WORD = 3;
  private static final Map<String, String> HYPHENS =
      Tsv.rows(Seam.class, "hyphens.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  // A part may be of several sides.
                  row -> row[0],
                  row -> row[1],
                  (one, other) -> one + " " + other));

  static Seam of(String before, String next) {
    char last = before.charAt(before.length() - 1);
    char first = next.charAt(0);
    char earlier = before.length() > 1 ? before.charAt(before.length() - 2) : ' ';
    if (last == '-' && Character.isLetterOrDigit(earlier)) {
      return keepsHyphen(before, next) ? NOTHING : DROP_HYPHEN;
    }
    if (isDigit(last) && isDigit(first)) {
      return isOneNumber(before, next) ? NOTHING : SPACE;
    }
    if (breaksNumber(before, next) || ((last == '—' || last == '–') && earlier != ' ')) {
      return NOTHING;
    }
    return last < '\u2E80' && first < '\u2E80' && !Form.neverBegins(first) && !Form.isOpener(last)
        ? SPACE
        : NOTHING;
  }

  /** Whether a decimal point or a comma of thousands stands at the end: 增长3. and 5%. */
  static boolean breaksNumber(String before, String next) {
    int end = before.length() - 1;
    if (end < 1 || !isDigit(before.charAt(end - 1)) || !isDigit(next.charAt(0))) {
      return false;
    }
    if (before.charAt(end) == ',') {
      return digits(next) == 3;
    }
    int behind = digits(next);
    // A list's "3." begins its line; here a word stands before the number.
    int start = end - 1;
    while (start >= 0 && isDigit(before.charAt(start))) {
      start--;
    }
    return before.charAt(end) == '.'
        && start >= 0
        && Form.isHan(before.charAt(start))
        && behind < next.length()
        && (Form.isHan(next.charAt(behind)) || "%％‰℃".indexOf(next.charAt(behind)) >= 0);
  }

  /** Compounds keep it: well-known, three-year-old, Anglo-Saxon; and what the text spells so. */
  private static boolean keepsHyphen(String before, String next) {
    char first = next.charAt(0);
    if (!Character.isLowerCase(first)) {
      return true;
    }
    int end = before.length() - 1;
    int start = end;
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    int behind = 0;
    while (behind < next.length() && Character.isLetter(next.charAt(behind))) {
      behind++;
    }
    boolean chain =
        (start > 0 && (before.charAt(start - 1) == '-' || isDigit(before.charAt(start - 1))))
            || start == end
            || (behind + 1 < next.length()
                && next.charAt(behind) == '-'
                && Character.isLetter(next.charAt(behind + 1)));
    String head = before.substring(start, end).toLowerCase(Locale.ROOT);
    String tail = next.substring(0, behind).toLowerCase(Locale.ROOT);
    String text = before.toLowerCase(Locale.ROOT);
    if (text.contains(head + tail)) {
      return false;
    }
    return chain || text.contains(head + "-" + tail) || isCompound(head, tail);
  }

  private static boolean isCompound(String head, String tail) {
    if (is(tail, "suffix")) {
      return false;
    }
    return is(head, "strong")
        || (is(head, "weak") && is(tail, "companion"))
        || (is(tail, "behind") && head.length() >= SHORTEST_WORD && !is(head, "prefix"));
  }

  private static boolean is(String part, String side) {
    return HYPHENS.getOrDefault(part, "").contains(side);
  }

  /** Digits that a column parted in Chinese: 20 and 25年. */
  private static boolean isOneNumber(String before, String next) {
    int start = before.length();
    while (start > 0 && isDigit(before.charAt(start - 1))) {
      start--;
    }
    int behind = digits(next);
    return (start > 0 && Form.isHan(before.charAt(start - 1)))
        || (behind < next.length() && Form.isHan(next.charAt(behind)));
  }

  private static int digits(String text) {
    int end = 0;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
