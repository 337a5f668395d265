package io.broadsheet.enrich.pipeline.quotation;

import io.broadsheet.enrich.pipeline.text.Range;
import java.util.ArrayList;
import java.util.List;

/** Pairs of quotation marks: “…”, 「…」, «…», "…". */
final class QuotationMarks {
  private static final String OPEN = "“「«";
  private static final String CLOSE = "”」»";
  private static final char STRAIGHT = '"';
  // Whoever forgets to close a mark has not quoted the rest of the page.
  private static final int LONGEST = 600;

  private QuotationMarks() {}

  /** What stands between each pair, without the marks, in order. */
  static List<Range> in(String text) {
    List<Range> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = closing(text, at);
      if (end > at + 1) {
        found.add(new Range(at + 1, end));
        at = end;
      }
      at++;
    }
    return found;
  }

  private static int closing(String text, int open) {
    char c = text.charAt(open);
    int kind = OPEN.indexOf(c);
    if (kind < 0 && c != STRAIGHT) {
      return -1;
    }
    char wanted = kind < 0 ? STRAIGHT : CLOSE.charAt(kind);
    int most = Math.min(text.length(), open + LONGEST);
    for (int at = open + 1; at < most; at++) {
      char next = text.charAt(at);
      if (next == wanted) {
        return at;
      }
      if (next == '\n' || next == c) {
        return -1;
      }
    }
    return -1;
  }
}
