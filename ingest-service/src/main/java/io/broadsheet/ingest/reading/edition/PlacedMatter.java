package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.BitSet;
import java.util.List;

/** The page's own matter as its neighbours show it: an index's entries, a motto in the masthead. */
final class PlacedMatter {
  private static final int SHORTEST_ENTRY = 6;
  private static final double MOTTO = 4;

  private final List<Line> lines;
  private final List<Clues> clues;
  private final Matter[] matters;
  private final BitSet masthead;

  /**
   * @param matters what each line is by itself
   */
  PlacedMatter(List<Line> lines, List<Clues> clues, Matter[] matters, BitSet masthead) {
    this.lines = lines;
    this.clues = clues;
    this.matters = matters;
    this.masthead = masthead;
  }

  Matter at(int i) {
    boolean motto =
        i > 0
            && i + 1 < lines.size()
            && masthead.get(i - 1)
            && masthead.get(i + 1)
            && lines.get(i).blanksBefore() == 0
            && lines.get(i + 1).blanksBefore() == 0
            && lines.get(i).length() <= LineForm.SHORT;
    return isEntry(i) ? matters[i].asEntry() : motto ? matters[i].and(MOTTO) : matters[i];
  }

  /** A page's number and what stands there, one of several such lines: an index without a head. */
  private boolean isEntry(int i) {
    return namesAPage(i) && (namesAPage(i - 1) || namesAPage(i + 1));
  }

  private boolean namesAPage(int i) {
    return i >= 0
        && i < lines.size()
        && clues.get(i).masthead().page() > 0
        && Form.saysAtLeast(clues.get(i).masthead().rest(), SHORTEST_ENTRY);
  }
}
