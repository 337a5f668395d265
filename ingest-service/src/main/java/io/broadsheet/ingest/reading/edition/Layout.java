package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Folding;
import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the page sets its lines: where it leaves them empty, which it prints twice, which in pairs.
 */
final class Layout {
  private final List<Line> lines;
  private final boolean blanks;
  private final int usualBlanks;
  private final int gaps;
  private final String[] keys;
  private final Map<String, Integer> seen = new HashMap<>();

  Layout(List<Line> lines) {
    this.lines = lines;
    int gaps = 0;
    Map<Integer, Integer> sizes = new HashMap<>();
    this.keys = new String[lines.size()];
    for (int i = 0; i < keys.length; i++) {
      Line line = lines.get(i);
      keys[i] = isShort(line) ? Folding.key(line.text(), LineForm.SHORT) : "";
      gaps += line.blanksBefore() > 0 ? 1 : 0;
      sizes.merge(line.blanksBefore(), 1, Integer::sum);
      if (isShort(line)) {
        seen.merge(keys[i], 1, Integer::sum);
      }
    }
    this.gaps = gaps;
    this.blanks = gaps * 5 > lines.size();
    this.usualBlanks =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
  }

  private static boolean isShort(Line line) {
    return line.length() <= LineForm.SHORT;
  }

  /** Whether it has any empty line at all. */
  boolean hasGaps() {
    return gaps > 0;
  }

  /** Whether no empty line parts it from the line before, on a page that has them. */
  boolean sameBlock(int i) {
    return blanks && i > 0 && lines.get(i).blanksBefore() == 0;
  }

  /** Whether it stands closer to the line before than lines usually do. */
  boolean tight(int i) {
    return i > 0
        && i < lines.size()
        && lines.get(i).blanksBefore() < Math.max(1, usualBlanks)
        && hasGaps()
        && isShort(lines.get(i))
        && isShort(lines.get(i - 1))
        && lines.get(i).level() == 0
        && lines.get(i - 1).level() == 0;
  }

  /** Whether it and the line before it are of one length, as the halves of a slogan are. */
  boolean evenPair(int i, int units) {
    return i > 0
        && i < lines.size()
        && units >= 4
        && units <= 9
        && pairs(lines.get(i), units, 0)
        && pairs(lines.get(i - 1), units, 0);
  }

  /** Whether the page prints the line more than once. */
  boolean repeated(int i) {
    return isShort(lines.get(i)) && seen.getOrDefault(keys[i], 0) > 1;
  }

  /** Whether more empty lines than usual stand before it. */
  boolean spaced(int i) {
    return lines.get(i).blanksBefore() > usualBlanks && lines.get(i).blanksBefore() >= 2;
  }

  /** Whether it is one of two short lines of a length, set together. */
  boolean isCouplet(int i, int units) {
    Line line = lines.get(i);
    if (units < 3 || units > 9 || line.level() > 0 || !Form.isHan(line.text().charAt(0))) {
      return false;
    }
    boolean follows = i > 0 && line.blanksBefore() == 0;
    boolean goesOn = i + 1 < lines.size() && lines.get(i + 1).blanksBefore() == 0;
    boolean above = follows && pairs(lines.get(i - 1), units, 0);
    boolean below = goesOn && pairs(lines.get(i + 1), units, 0);
    return blanks && (above != below || isLastPair(i, units));
  }

  /** The page's last two lines, set together: nothing follows that they could be headings of. */
  private boolean isLastPair(int i, int units) {
    int first = lines.size() - 2;
    return first > 0
        && i >= first
        && lines.get(first).blanksBefore() > 0
        && lines.get(first + 1).blanksBefore() == 0
        && pairs(lines.get(i == first ? first + 1 : first), units, 3);
  }

  /** Whether the other line is as long, or nearly. */
  private static boolean pairs(Line other, int units, int apart) {
    return other.level() == 0
        && other.length() < LineForm.SHORT
        && Math.abs(Form.units(other.text()) - units) <= apart;
  }
}
