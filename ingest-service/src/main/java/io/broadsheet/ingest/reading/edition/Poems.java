package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles and poets above verse. A poem is a piece of its own where a short line stands above its
 * first; the one between the two is who wrote it, pen names included.
 *
 * @param titles lines that are titles
 * @param poets by line who wrote the poem below it
 */
record Poems(BitSet titles, Map<Integer, Byline> poets) {
  private static final int LONGEST_TITLE = 16;
  private static final int LONGEST_POET = 6;

  Poems {
    titles = (BitSet) titles.clone();
    poets = Map.copyOf(poets);
  }

  static Poems of(List<Line> lines, List<Clues> clues, BitSet verse) {
    BitSet titles = new BitSet();
    Map<Integer, Byline> poets = new HashMap<>();
    for (int at = verse.nextSetBit(0); at >= 0; at = verse.nextSetBit(verse.nextClearBit(at))) {
      int title = at - 1;
      if (title > 0 && isSigned(clues.get(title))) {
        title--;
      } else if (title > 0 && isPoet(lines.get(title)) && mayTitle(lines, clues, title - 1)) {
        Line poet = lines.get(title);
        poets.put(title, new Byline(List.of(new Author(name(poet.text()), null)), 0.8));
        title--;
      }
      if (title >= 0 && mayTitle(lines, clues, title)) {
        titles.set(title);
      }
    }
    return new Poems(titles, poets);
  }

  private static boolean isSigned(Clues clue) {
    return clue.byline().confidence() >= 0.8;
  }

  private static boolean mayTitle(List<Line> lines, List<Clues> clues, int i) {
    Line line = lines.get(i);
    return line.length() <= LONGEST_TITLE * 4
        && Form.units(line.text()) <= LONGEST_TITLE
        && "：:，。；,;.!！?？".indexOf(line.text().charAt(line.length() - 1)) < 0
        && !isSigned(clues.get(i))
        && !clues.get(i).masthead().saysSomething();
  }

  private static boolean isPoet(Line line) {
    String name = line.length() <= LONGEST_POET * 4 ? name(line.text()) : "";
    return name.length() >= 2
        && Form.units(name) <= LONGEST_POET
        && name.codePoints().allMatch(point -> Character.isLetter(point) || point == '·')
        && line.level() == 0;
  }

  private static String name(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    String name = text.substring(start, end);
    for (String label : List.of("作者：", "作者:", "作者 ", "诗/", "文/", "詩/")) {
      name = name.startsWith(label) ? name.substring(label.length()) : name;
    }
    return Form.isHan(name.isEmpty() ? ' ' : name.charAt(0)) ? name.replace(" ", "") : name;
  }
}
