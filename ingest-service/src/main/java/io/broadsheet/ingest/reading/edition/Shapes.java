package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Tells lines that are a story's own though they do not read as prose; asked in order. */
final class Shapes {
  private static final int LONG_FACT = 12;
  private static final int PROSE = 30;
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[（(]?[0-9一二三四五六七八九十]{1,2}[）)]|[0-9]{1,2}[.．、]\\s?(?![0-9])|[①-⑳])");

  /** A shoulder may end with a colon, too; a longer line is a sentence. */
  private static final int LONGEST_SHOULDER = 24;

  private final List<Line> lines;
  private final BitSet details;
  private final BitSet verse;
  private final Poems poems;
  private boolean listed;

  Shapes(List<Line> lines, BitSet details, BitSet verse, Poems poems) {
    this.lines = lines;
    this.details = details;
    this.verse = verse;
    this.poems = poems;
  }

  Shape of(int i) {
    Line.Mark mark = lines.get(i).mark();
    return mark == Line.Mark.TABLE || mark == Line.Mark.CODE
        ? Shape.ROW
        : verse.get(i) || poems.parts().get(i)
            ? Shape.VERSE
            : (details.get(i) && !leadsToText(i)) || isListed(i) ? Shape.DETAIL : Shape.PLAIN;
  }

  /** CUSTOMS: New rules from May, then the story: a headline, though it begins like a fact. */
  private boolean leadsToText(int i) {
    Line line = lines.get(i);
    return line.length() <= LineForm.SHORT
        && Form.isLatin(line.text().charAt(0))
        && line.blanksBefore() > 0
        && !Form.endsSentence(line.text())
        && Form.saysAtLeast(line.text(), LONG_FACT)
        && i + 1 < lines.size()
        && lines.get(i + 1).blanksBefore() > 0
        && Form.saysAtLeast(lines.get(i + 1).text(), PROSE);
  }

  /** A line of a list that a sentence introduces: 东湖区：甲、乙 below 现予以公示：. */
  private boolean isListed(int i) {
    if (i == 0 || lines.get(i).length() > LineForm.SHORT || lines.get(i).level() > 0) {
      return false;
    }
    String text = lines.get(i).text();
    String above = lines.get(i - 1).text();
    boolean introduced = above.endsWith("：") && Form.saysAtLeast(above, LONGEST_SHOULDER);
    boolean pairs = text.indexOf('、') > 0 && text.indexOf('：') > 0 && text.indexOf('。') < 0;
    boolean numbered = NUMBERED.matcher(text).lookingAt();
    char last = text.charAt(text.length() - 1);
    listed =
        (pairs && (introduced || listed))
            || (numbered
                && (introduced
                    || listed
                    || above.endsWith(":")
                    || "；;".indexOf(last) >= 0
                    || Form.endsSentence(text)));
    return listed;
  }
}
