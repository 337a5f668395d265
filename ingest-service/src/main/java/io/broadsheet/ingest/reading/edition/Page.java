package io.broadsheet.ingest.reading.edition;

import java.util.List;

/**
 * What a whole document does by habit, which tells what an exception in it means.
 *
 * @param marks whether it marks its headlines
 * @param signs whether it signs its stories
 * @param datelines whether its stories open with datelines
 * @param capitals whether its headlines are set in capitals
 */
record Page(List<Traits> lines, boolean marks, boolean signs, boolean datelines, boolean capitals) {
  static Page of(List<Traits> lines) {
    int marks = 0;
    int signs = 0;
    int datelines = 0;
    int capitals = 0;
    for (Traits line : lines) {
      marks += line.marked() && !line.isMasthead() ? 1 : 0;
      signs += line.byline().confidence() >= 0.8 || line.signed() ? 1 : 0;
      capitals += line.capitals() && !line.isMasthead() && line.matter().most() <= 0 ? 1 : 0;
      datelines += line.dateline().strength() >= 1 ? 1 : 0;
    }
    return new Page(List.copyOf(lines), marks >= 2, signs >= 2, datelines >= 2, capitals >= 2);
  }
}
