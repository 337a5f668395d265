package io.broadsheet.ingest.reading.repair;

import io.broadsheet.contracts.article.Run;
import io.broadsheet.ingest.reading.repair.Line.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables that have no bars at their edges: two rows and more, one below the other, that are
 * parted as often by bars or by tabs.
 */
final class Tables {
  private static final int LONGEST_ROW = 400;

  private Tables() {}

  static List<Line> of(String raw, List<Line> lines) {
    List<Line> found = new ArrayList<>(lines.size());
    int at = 0;
    while (at < lines.size()) {
      char parter = parter(raw, lines.get(at));
      int end = at + 1;
      while (parter != 0
          && end < lines.size()
          && lines.get(end).blanksBefore() == 0
          && parts(raw, lines.get(end), parter) == parts(raw, lines.get(at), parter)) {
        end++;
      }
      for (int i = at; i < end; i++) {
        if (end - at < 2) {
          found.add(lines.get(i));
        } else {
          row(raw, lines.get(i), parter, found);
        }
      }
      at = end;
    }
    return found;
  }

  /** What parts the line's cells; NUL when nothing does. One tab alone is layout. */
  private static char parter(String raw, Line line) {
    return parts(raw, line, '|') > 0 ? '|' : parts(raw, line, '\t') > 1 ? '\t' : 0;
  }

  private static int parts(String raw, Line line, char parter) {
    if (line.mark() != Mark.NONE || line.length() > LONGEST_ROW) {
      return 0;
    }
    int parts = 0;
    for (Run run : line.clean().runs()) {
      for (int i = 0; i < run.length(); i++) {
        parts += raw.charAt(run.rawStart() + i) == parter ? 1 : 0;
      }
    }
    return parts;
  }

  private static void row(String raw, Line line, char parter, List<Line> found) {
    Clean clean = line.clean();
    Clean.Builder row = new Clean.Builder();
    int cell = 0;
    boolean says = false;
    for (Run run : clean.runs()) {
      for (int i = 0; i < run.length(); i++) {
        char unit = raw.charAt(run.rawStart() + i);
        if (unit == parter) {
          row.add(clean.slice(cell, run.start() + i)).put("\t");
          cell = run.start() + i + 1;
        }
        says |= Character.isLetterOrDigit(unit);
      }
    }
    row.add(clean.slice(cell, clean.text().length()));
    if (says) {
      found.add(
          new Line(
              row.build(), Mark.TABLE, 0, line.blanksBefore(), line.indent(), line.joinedLines()));
    }
  }
}
