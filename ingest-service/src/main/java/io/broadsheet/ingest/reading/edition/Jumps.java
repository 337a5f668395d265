package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.edition.Cues.Cue;
import io.broadsheet.ingest.reading.repair.Form;
import java.util.List;

/** Words that lead the reader from one page to another: 下转第三版, 上接第1版, Continued on. */
final class Jumps {
  private static final int LONGEST = 40;
  private static final List<Cue> CUES =
      Cues.cues("furniture.tsv").stream().filter(cue -> cue.kind().equals("jump")).toList();

  private static final String FIGURES = "0123456789" + Numerals.HAN;

  private Jumps() {}

  /**
   * Where such words stand in a line.
   *
   * @param start where the text begins behind those at its head; 0 when there are none
   * @param end where it ends before those at its end; the line's length when there are none
   */
  record Found(int start, int end, int length) {
    boolean comesFrom() {
      return start > 0;
    }

    boolean goesOn() {
      return end < length;
    }

    /** Whether the line says anything besides. */
    boolean leavesText() {
      return start < end;
    }
  }

  static Found in(String text) {
    int end = startOfTrailing(text);
    int start = Math.min(endOfLeading(text), end);
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    return new Found(start, end, text.length());
  }

  /** Where such words begin that close the text; its length when none do. */
  private static int startOfTrailing(String text) {
    int open = Form.openingOfLast(text);
    if (open >= 0 && isJump(text.substring(open)) && !comesFrom(text.substring(open))) {
      return open;
    }
    String tail = text.substring(Math.max(0, text.length() - LONGEST));
    for (Cue cue : CUES) {
      int at = tail.lastIndexOf(cue.text());
      boolean opens =
          at == 0
              || (at > 0
                  && (tail.charAt(at - 1) == ' ' || Form.endsSentence(tail.substring(0, at))));
      if (opens
          && !comesFrom(cue.text())
          && closesWithPage(tail.substring(at + cue.text().length()))) {
        return text.length() - tail.length() + at;
      }
    }
    return text.length();
  }

  private static boolean isBareLeading(String text) {
    return text.length() <= LONGEST
        && comesFrom(text)
        && CUES.stream()
            .anyMatch(cue -> cue.fits(text) && closesWithPage(text.substring(cue.text().length())));
  }

  /** The page that the words name; 0 when they name none. */
  static int page(String words) {
    int end = words.length();
    while (end > 0 && FIGURES.indexOf(words.charAt(end - 1)) < 0) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 4 && FIGURES.indexOf(words.charAt(start - 1)) >= 0) {
      start--;
    }
    return start == end ? 0 : Math.max(0, Numerals.parse(words.substring(start, end)));
  }

  private static boolean comesFrom(String words) {
    return words.contains("接") || words.contains("from");
  }

  /** " Page 2", "第三版": few characters, a figure among the last of them. */
  private static boolean closesWithPage(String rest) {
    int last = rest.length() - 1;
    while (last >= 0 && "版頁页.]）)】 ".indexOf(rest.charAt(last)) >= 0) {
      last--;
    }
    return rest.length() <= 12 && last >= 0 && FIGURES.indexOf(rest.charAt(last)) >= 0;
  }

  /** Whether the text is nothing but such words. */
  static boolean isJump(String text) {
    return text.length() <= LONGEST && CUES.stream().anyMatch(cue -> cue.fits(text));
  }

  /** Behind the brackets around such words at the head of the text; 0 when there are none. */
  static int endOfLeading(String text) {
    if (text.isEmpty() || "（(【".indexOf(text.charAt(0)) < 0) {
      return isBareLeading(text) ? text.length() : 0;
    }
    int close = 1;
    while (close < text.length() && close < LONGEST && "）)】".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    return close < text.length() && close < LONGEST && isJump(text.substring(0, close + 1))
        ? close + 1
        : 0;
  }
}
