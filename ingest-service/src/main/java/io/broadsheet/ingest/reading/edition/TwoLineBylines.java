package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Bylines that only their place tells: a name above its office (Ann Lee, below it Chief Reporter),
 * and a pen name alone between a marked headline and its text.
 */
final class TwoLineBylines {
  private static final int LONGEST = 40;
  private static final int LONGEST_PEN_NAME = 3;
  private static final int PROSE = 30;

  private static final Pattern TITLED =
      Pattern.compile("(?:Dr|Prof|Professor|Rev|Fr|Mrs?|Ms|Sir|Dame|Hon|Capt|Col|Gen)\\.? \\p{Lu}");

  private TwoLineBylines() {}

  /** By line what it says as a byline; the office's line has no name of its own. */
  static Map<Integer, Byline> of(List<Line> lines, List<Clues> clues) {
    Map<Integer, Byline> bylines = new HashMap<>();
    for (int i = 1; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text();
      Byline below = clues.get(i + 1).byline();
      if (clues.get(i).byline().confidence() >= 0.8) {
        continue;
      }
      if (below.role() != null && below.authors().isEmpty() && isName(lines.get(i))) {
        bylines.put(i, new Byline(List.of(new Author(text, below.role())), 0.9));
        bylines.put(i + 1, new Byline(List.of(), 0.9));
      } else if (isPenName(lines, i) || isTitled(lines, i)) {
        bylines.put(i, new Byline(List.of(new Author(text, null)), 0.8));
      }
    }
    return bylines;
  }

  private static boolean isName(Line line) {
    return line.length() <= LONGEST
        && line.mark() != Line.Mark.HEADING
        && Form.isLatin(line.text().charAt(0))
        && !line.text().regionMatches(true, 0, "by ", 0, 3)
        && People.isLatinName(line.text());
  }

  /** Dr. Ann Lee, below a marked headline and above its text. */
  private static boolean isTitled(List<Line> lines, int i) {
    return lines.get(i - 1).level() > 0
        && TITLED.matcher(lines.get(i).text()).lookingAt()
        && isName(lines.get(i))
        && Form.saysAtLeast(lines.get(i + 1).text(), PROSE);
  }

  private static boolean isPenName(List<Line> lines, int i) {
    String text = lines.get(i).text();
    return text.length() >= 2
        && text.length() <= LONGEST_PEN_NAME
        && text.chars().allMatch(unit -> Form.isHan((char) unit))
        && lines.get(i).level() == 0
        && (lines.get(i - 1).level() > 0 || lines.get(i - 1).mark() == Line.Mark.BOLD)
        && lines.get(i - 1).level() != 1
        && Form.saysAtLeast(lines.get(i + 1).text(), PROSE)
        && Matters.of(text).most() <= 0;
  }
}
