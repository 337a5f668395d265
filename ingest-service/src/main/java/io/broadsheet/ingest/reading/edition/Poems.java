package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Titles and poets above verse. A poem is a piece of its own where a short line stands above its
 * first; the one between the two is who wrote it, pen names included.
 *
 * @param titles lines that are titles
 * @param parts titles inside a group of poems
 * @param poets by line who wrote the poem below it
 */
record Poems(BitSet titles, BitSet parts, Map<Integer, Byline> poets) {
  private static final Pattern GROUP = Pattern.compile("外[一二三四五六两]首|组诗|組詩|[（(][二三四五六两]首[）)]");

  private static final int LONGEST_TITLE = 16;
  private static final int LONGEST_POET = 6;

  Poems {
    titles = (BitSet) titles.clone();
    parts = (BitSet) parts.clone();
    poets = Map.copyOf(poets);
  }

  static Poems of(List<Line> lines, List<Clues> clues, BitSet verse) {
    BitSet titles = new BitSet();
    BitSet parts = new BitSet();
    Map<Integer, Byline> poets = new HashMap<>();
    boolean grouped = false;
    for (int at = verse.nextSetBit(0); at >= 0; at = verse.nextSetBit(verse.nextClearBit(at))) {
      int title = at - 1;
      // Further poems of a group have titles, but the group's poet: they are its parts.
      if (grouped
          && title > 0
          && !isSigned(clues.get(title))
          && verse.get(title - 1)
          && mayTitle(lines, clues, title)) {
        parts.set(title);
        continue;
      }
      if (title > 0 && isSigned(clues.get(title))) {
        title--;
      } else if (title > 0 && isPoet(lines.get(title)) && mayTitle(lines, clues, title - 1)) {
        Line poet = lines.get(title);
        poets.put(title, new Byline(List.of(new Author(name(poet.text()), null)), 0.8));
        title--;
      }
      if (title >= 0 && mayTitle(lines, clues, title)) {
        titles.set(title);
        grouped = GROUP.matcher(lines.get(title).text()).find();
      }
    }
    return new Poems(titles, parts, poets);
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
