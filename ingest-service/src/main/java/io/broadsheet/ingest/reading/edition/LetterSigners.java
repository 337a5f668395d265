package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who signs letters to an English paper: a name alone below the last sentence, and below it a town
 * or an office. One such line is chance; a page of letters has several.
 */
final class LetterSigners {
  private static final int FEWEST = 2;
  private static final int LONGEST = 50;
  private static final int LONGEST_WORDS = 8;

  private LetterSigners() {}

  /** By line what it says as a byline; the line below the name has no name of its own. */
  static Map<Integer, Byline> of(List<Line> lines, List<Clues> clues) {
    List<Integer> signers = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (signs(lines, i)) {
        signers.add(i);
      }
    }
    Map<Integer, Byline> bylines = new HashMap<>();
    if (signers.size() < FEWEST) {
      return bylines;
    }
    for (int i : signers) {
      String name = name(lines.get(i).text());
      boolean below = belongs(lines, i + 1);
      String role = below ? clues.get(i + 1).byline().role() : null;
      bylines.put(i, new Byline(List.of(new Author(name, role)), 0.9));
      if (below) {
        bylines.put(i + 1, new Byline(List.of(), 0.9));
      }
    }
    return bylines;
  }

  private static boolean signs(List<Line> lines, int i) {
    Line line = lines.get(i);
    return isShort(line)
        && line.blanksBefore() > 0
        && Form.endsSentence(lines.get(i - 1).text())
        && People.isLatinName(name(line.text()))
        && !line.text().equals(line.text().toUpperCase(Locale.ROOT))
        && (belongs(lines, i + 1) || line.text().indexOf(',') > 0);
  }

  /** A town or an office set directly below, and nothing more. */
  private static boolean belongs(List<Line> lines, int i) {
    return i < lines.size()
        && lines.get(i).blanksBefore() == 0
        && isShort(lines.get(i))
        && endsBlock(lines, i + 1);
  }

  private static boolean endsBlock(List<Line> lines, int i) {
    return i >= lines.size() || lines.get(i).blanksBefore() > 0;
  }

  private static boolean isShort(Line line) {
    return line.length() <= LONGEST
        && line.level() == 0
        && Form.isLatin(line.text().charAt(0))
        && !Form.endsSentence(line.text())
        && Form.units(line.text()) <= LONGEST_WORDS;
  }

  /** Without the town behind a comma. */
  private static String name(String text) {
    int comma = text.indexOf(',');
    return comma < 0 ? text : text.substring(0, comma);
  }
}
