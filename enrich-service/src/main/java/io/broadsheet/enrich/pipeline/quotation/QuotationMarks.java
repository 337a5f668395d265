package io.broadsheet.enrich.pipeline.quotation;

import io.broadsheet.enrich.pipeline.text.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of quotation marks: “…”, 「…」, «…», "…", and ‘…’ where it is no apostrophe. A quotation in a
 * quotation belongs to the outer one; one that goes on in the next paragraph opens anew there.
 */
final class QuotationMarks {
  private static final String OPEN = "“「『«‘\"";
  private static final String CLOSE = "”」』»’\"";
  private static final char SINGLE = '‘';
  // Whoever forgets to close a mark has not quoted the rest of the page.
  private static final int LONGEST = 600;

  private QuotationMarks() {}

  /**
   * What stands between a pair.
   *
   * @param range without the marks
   * @param goesOn whether the next paragraph goes on with it
   */
  record Marked(Range range, boolean goesOn) {}

  static List<Marked> in(String text) {
    List<Marked> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = isOpening(text, at) ? closing(text, at) : -1;
      if (end > at + 1) {
        found.add(new Marked(new Range(at + 1, end), text.charAt(end) == '\n'));
        at = end;
      }
      at++;
    }
    return found;
  }

  private static boolean isOpening(String text, int at) {
    char c = text.charAt(at);
    return OPEN.indexOf(c) >= 0
        && (c != SINGLE || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static int closing(String text, int open) {
    char opening = text.charAt(open);
    char wanted = CLOSE.charAt(OPEN.indexOf(opening));
    int most = Math.min(text.length(), open + LONGEST);
    for (int at = open + 1; at < most; at++) {
      char next = text.charAt(at);
      if (next == wanted && (opening != SINGLE || !isApostrophe(text, at))) {
        return at;
      }
      if (next == '\n') {
        // “… / “…”: only the last paragraph of a long speech closes it.
        return at + 1 < text.length() && text.charAt(at + 1) == opening ? at : -1;
      }
      if (next == opening) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isApostrophe(String text, int at) {
    return at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && Character.UnicodeScript.of(text.charAt(at + 1)) != Character.UnicodeScript.HAN;
  }
}
