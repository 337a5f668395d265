package io.broadsheet.ingest.reading.repair;

/** Whether the space between two pieces of prose is a column's end, and how to close it. */
public final class Joining {
  /**
   * A shorter piece is a line of verse, a list's entry or a heading sooner than half a paragraph.
   */
  private static final int SHORTEST_HALF = 12;

  private static final String GOES_ON = "，、,；;（(“‘《「『—";
  private static final String[] ENUMERATORS = {"一是", "二是", "三是", "四是", "五是", "六是", "首先", "其次"};

  private Joining() {}

  /**
   * How sure it is that {@code next} continues the sentence of {@code before}; 0 when it does not.
   */
  public static double confidence(String before, String next) {
    char last = before.charAt(before.length() - 1);
    char first = next.charAt(0);
    if (Form.neverBegins(first) && first != '”' && first != '"' && first != '\'') {
      return 0.97;
    }
    if (Form.endsSentence(before) || last == '：' || last == ':') {
      return 0;
    }
    if (!Form.saysAtLeast(before, SHORTEST_HALF)) {
      return 0;
    }
    if (last == '；' || last == ';') {
      return isEnumerated(next) ? 0 : 0.7;
    }
    if (GOES_ON.indexOf(last) >= 0) {
      return isEnumerated(next) ? 0.6 : 0.98;
    }
    if (Form.isLatin(last) || last == '-') {
      return Character.isLowerCase(first)
          ? 0.97
          : last == '-' || Character.isDigit(first) ? 0.8 : 0.7;
    }
    return isEnumerated(next) ? 0 : 0.96;
  }

  /** Puts the next piece behind what is there: no space within Chinese, one between Latin words. */
  public static void append(Clean.Builder text, Clean next) {
    if (text.length() > 0 && !next.isEmpty()) {
      char last = text.last();
      char first = next.text().charAt(0);
      if (last == '-' && Character.isLowerCase(first) && text.length() > 1) {
        text.dropLast();
      } else if (needsSpace(last, first)) {
        text.put(" ");
      }
    }
    text.add(next);
  }

  private static boolean needsSpace(char last, char first) {
    if (Character.isDigit(last) && Character.isDigit(first)) {
      return false;
    }
    return last < '\u2E80' && first < '\u2E80' && !Form.neverBegins(first) && !Form.isOpener(last);
  }

  private static boolean isEnumerated(String text) {
    for (String enumerator : ENUMERATORS) {
      if (text.startsWith(enumerator)) {
        return true;
      }
    }
    int at = text.startsWith("（") || text.startsWith("(") ? 1 : 0;
    int digits = at;
    while (digits < text.length()
        && digits < at + 3
        && (Character.isDigit(text.charAt(digits))
            || "一二三四五六七八九十".indexOf(text.charAt(digits)) >= 0)) {
      digits++;
    }
    return digits > at
        && digits < text.length()
        && "、.．)）".indexOf(text.charAt(digits)) >= 0
        && (digits + 1 >= text.length() || !Character.isDigit(text.charAt(digits + 1)));
  }
}
