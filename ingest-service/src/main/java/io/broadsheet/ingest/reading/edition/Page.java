package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Line;
import java.util.List;

/**
 * What a whole document does by habit, which tells what an exception in it means.
 *
 * @param marks whether it marks its headlines
 * @param signs whether it signs its stories
 * @param datelines whether its stories open with datelines
 * @param capitals whether its headlines are set in capitals
 * @param bolds whether its headlines are set in bold letters
 */
record Page(
    List<Traits> lines,
    boolean marks,
    boolean signs,
    boolean datelines,
    boolean capitals,
    boolean bolds) {
  static Page of(List<Traits> lines) {
    int marks = 0;
    int signs = 0;
    int datelines = 0;
    int capitals = 0;
    int bolds = 0;
    boolean bold = false;
    for (Traits line : lines) {
      bolds += bold && (line.dateline().strength() >= 1 || isByline(line)) ? 1 : 0;
      bold = line.line().mark() == Line.Mark.BOLD;
      marks += line.marked() && !line.isMasthead() ? 1 : 0;
      signs += isByline(line) || line.signed() ? 1 : 0;
      capitals += line.capitals() && !line.isMasthead() && line.matter().most() <= 0 ? 1 : 0;
      datelines += line.dateline().strength() >= 1 ? 1 : 0;
    }
    return new Page(
        List.copyOf(lines), marks >= 2, signs >= 2, datelines >= 2, capitals >= 2, bolds >= 2);
  }

  private static boolean isByline(Traits line) {
    return line.byline().confidence() >= 0.8;
  }
}
