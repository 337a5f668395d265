package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.BitSet;
import java.util.List;

/** Follows which story a heading's level and a list's mark belong to; asked in order. */
final class Nesting {
  private static final int MOST_BETWEEN = 10;

  private final List<Line> lines;
  private final List<Clues> clues;
  private final Nameplate nameplate;
  private final BitSet masthead;
  private final int topLevel;
  private int storyLevel;
  private boolean inBriefs;

  Nesting(List<Line> lines, List<Clues> clues, Nameplate nameplate, BitSet masthead) {
    this.lines = lines;
    this.clues = clues;
    this.nameplate = nameplate;
    this.masthead = masthead;
    this.topLevel = topLevel();
  }

  /** The highest level of a heading that its text follows at once; 0 where none does. */
  private int topLevel() {
    int top = 0;
    for (int i = 0; i < lines.size(); i++) {
      int level = lines.get(i).level();
      if (level > 0 && (top == 0 || level < top) && leadsToProse(i)) {
        top = level;
      }
    }
    return top;
  }

  /** Whether it is one of a column's briefs, a story without a headline. */
  boolean isBrief(int i, Matter matter) {
    Line line = lines.get(i);
    if (Matters.headsBriefs(line.text())) {
      inBriefs = true;
      return false;
    }
    inBriefs &=
        (line.level() == 0 || line.level() == Marks.BELOW_HEADINGS) && matter.boxHead() <= 0;
    return inBriefs && line.mark() == Line.Mark.LIST;
  }

  /** The next line that is not the paper's own; a masthead may stand between headline and text. */
  private int textBelow(int i) {
    int below = Math.min(i + 1, lines.size() - 1);
    while (below + 1 < lines.size()
        && below < i + MOST_BETWEEN
        && (masthead.get(below) || nameplate.score(below) >= Traits.IS_NAME)) {
      below++;
    }
    return below;
  }

  /** A heading below the level of one that its own text follows at once is a heading inside it. */
  boolean nested(int i) {
    Line line = lines.get(i);
    if (line.level() == 0) {
      return false;
    }
    boolean nested = storyLevel > 0 && line.level() > storyLevel && !inBriefs;
    if (!nested) {
      storyLevel = leadsToProse(i) ? levelOfStack(i) : 0;
    }
    return nested;
  }

  /** A deck may be marked lower than the headline that it stands below; the headline counts. */
  private int levelOfStack(int i) {
    int above = i > 0 ? lines.get(i - 1).level() : 0;
    int level = lines.get(i).level();
    return above > 0 && above < level && above == topLevel ? above : level;
  }

  private boolean leadsToProse(int i) {
    int below = textBelow(i);
    Line next = lines.get(below);
    boolean prose =
        (next.level() == 0
                && (Form.units(next.text().substring(0, Math.min(LineForm.SHORT, next.length())))
                        >= 15
                    || Form.endsSentence(next.text()))
                && clues.get(below).masthead().covered() < 0.5)
            || clues.get(below).byline().confidence() >= 0.8;
    return prose && nameplate.score(i) < Traits.IS_NAME;
  }
}
