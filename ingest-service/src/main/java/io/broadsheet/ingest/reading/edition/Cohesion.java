package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.BitSet;
import java.util.List;

/**
 * How much two texts speak of the same things: the share of the shorter one's terms that the other
 * has. Terms are pairs of Han characters and longer Latin words.
 */
final class Cohesion {
  /** As much of a text as is looked at; a bound on the work for each line. */
  private static final int WINDOW = 320;

  private static final int SHORTEST_WORD = 4;

  private static final int MASK = (1 << 14) - 1;

  private Cohesion() {}

  /** Share of the terms of {@code head} that a text of these terms has; 0 where it has none. */
  static double share(String head, BitSet text) {
    BitSet terms = terms(head);
    int all = terms.cardinality();
    terms.and(text);
    return all == 0 ? 0 : (double) terms.cardinality() / all;
  }

  /** What stands above the line, nearest last; what stands below it. */
  static String above(List<Line> lines, int line) {
    StringBuilder text = new StringBuilder();
    for (int i = line - 1; i >= 0 && i >= line - 4 && text.length() < WINDOW; i--) {
      text.append(lines.get(i).text(), 0, Math.min(WINDOW, lines.get(i).length())).append('\n');
    }
    return text.toString();
  }

  static String below(List<Line> lines, int line) {
    StringBuilder text = new StringBuilder();
    for (int i = line + 1; i < lines.size() && i <= line + 3 && text.length() < WINDOW; i++) {
      text.append(lines.get(i).text(), 0, Math.min(WINDOW, lines.get(i).length())).append('\n');
    }
    return text.toString();
  }

  /** Terms by their hash: a clash in sixteen thousand does no harm, and sets of words cost time. */
  static BitSet terms(String text) {
    BitSet terms = new BitSet(MASK + 1);
    int end = Math.min(text.length(), WINDOW);
    int word = 0;
    int hash = 0;
    for (int i = 0; i < end; i++) {
      char unit = text.charAt(i);
      if (Form.isLatin(unit)) {
        word++;
        hash = word > SHORTEST_WORD ? hash : hash * 31 + Character.toLowerCase(unit);
        if (word == SHORTEST_WORD) {
          terms.set(mixed(hash));
        }
        continue;
      }
      word = 0;
      hash = 0;
      if (i + 1 < end && Form.isHan(unit) && Form.isHan(text.charAt(i + 1))) {
        terms.set(mixed(unit * 31_337 + text.charAt(i + 1)));
      }
    }
    return terms;
  }

  private static int mixed(int hash) {
    return ((hash * 0x9E3779B9) >>> 18) & MASK;
  }
}
