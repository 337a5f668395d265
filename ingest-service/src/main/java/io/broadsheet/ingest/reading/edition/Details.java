package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what a notice or a match report says in lines of their own: 联系人：…, ATTENDANCE: …. */
final class Details {
  private static final int LONGEST = 120;
  private static final int LONGEST_LABEL = 12;
  private static final int LONGEST_VALUE = 16;
  private static final int LONGEST_SIGNER = 14;
  private static final int PROSE = 30;
  private static final double MOSTLY = 0.6;
  private static final Pattern CAPITALS = Pattern.compile("^[A-Z][A-Z '&/-]{2,28}: ?\\S");
  private static final List<String> LABELS = Cues.words("labels.tsv");

  private final List<Line> lines;
  private final List<Clues> clues;
  private final BitSet masthead;
  private final BitSet details;

  private Details(List<Line> lines, List<Clues> clues, BitSet masthead) {
    this.lines = lines;
    this.clues = clues;
    this.masthead = masthead;
    this.details = new BitSet(lines.size());
  }

  static BitSet of(List<Line> lines, List<Clues> clues, BitSet masthead) {
    Details found = new Details(lines, clues, masthead);
    for (int i = 1; i < lines.size(); i++) {
      found.details.set(i, found.isDetail(i));
    }
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (found.signs(i)) {
        found.details.set(i);
      }
    }
    return found.details;
  }

  private boolean isDetail(int i) {
    Line line = lines.get(i);
    String text = line.text();
    if (masthead.get(i)
        || line.length() > LONGEST
        || line.level() > 0
        || clues.get(i).byline().confidence() >= 0.8) {
      return false;
    }
    return clues.get(i).masthead().covered() >= MOSTLY
        || isLabelled(text)
        || (details.get(i - 1) && isPair(text));
  }

  private static boolean isLabelled(String text) {
    if (CAPITALS.matcher(text).find()) {
      return true;
    }
    int colon = colon(text);
    return colon > 0 && colon + 1 < text.length() && LABELS.contains(text.substring(0, colon));
  }

  /** Below a line that has a label, any short word with a colon is one. */
  private static boolean isPair(String text) {
    int colon = colon(text);
    return colon > 0
        && colon + 1 < text.length()
        && Form.units(text.substring(0, colon)) <= 6
        && Form.units(text.substring(colon + 1)) <= LONGEST_VALUE;
  }

  private static int colon(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST_LABEL); i++) {
      if (text.charAt(i) == '：' || text.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  /** Who signs a notice: a short line above the date that closes it. */
  private boolean signs(int i) {
    Line line = lines.get(i);
    boolean dated = details.get(i + 1) && clues.get(i + 1).masthead().date() != null;
    if (!dated
        || details.get(i)
        || masthead.get(i)
        || line.level() > 0
        || line.length() > LONGEST
        || Form.units(line.text()) > LONGEST_SIGNER
        || Form.endsSentence(line.text())
        || clues.get(i).byline().confidence() >= 0.8) {
      return false;
    }
    // A headline, too, may stand above the day of its story; text follows that one.
    return i + 2 >= lines.size()
        || (!Form.saysAtLeast(lines.get(i + 2).text(), PROSE)
            && !Form.endsSentence(lines.get(i + 2).text()));
  }
}
