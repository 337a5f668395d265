package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import io.broadsheet.ingest.reading.repair.Line.Mark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** Finds verse: blocks of short lines, several together or long enough to be no headline. */
final class Stanzas {
  private static final int LONGEST_HAN = 18;
  private static final int LONGEST_LATIN = 28;
  private static final int LONGEST = 100;
  private static final int LONG_BLOCK = 4;
  private static final int LONG_POEM = 6;
  private static final int PROSE = 30;

  /** So many short lines one after another are verse, even where nothing sets them together. */
  private static final int LONG_RUN = 6;

  private static final int LONGEST_OF_RUN = 14;

  private final List<Line> lines;
  private final List<Clues> clues;
  private final IntToDoubleFunction pageMatter;
  private final int apart;

  private record Block(int from, int to) {
    int size() {
      return to - from;
    }
  }

  private Stanzas(List<Line> lines, List<Clues> clues, IntToDoubleFunction pageMatter) {
    this.lines = lines;
    this.clues = clues;
    this.pageMatter = pageMatter;
    this.apart = apart(lines);
  }

  /** Empty lines that part paragraphs; an export may set one between any two lines. */
  private static int apart(List<Line> lines) {
    Map<Integer, Integer> sizes = new HashMap<>();
    for (Line line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      sizes.merge(line.blanksBefore(), 1, Integer::sum);
    }
    int usual =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(1);
    return Math.max(1, usual);
  }

  /**
   * @param pageMatter weight of the cues in a line that make it the page's own
   */
  static BitSet of(List<Line> lines, List<Clues> clues, IntToDoubleFunction pageMatter) {
    Stanzas stanzas = new Stanzas(lines, clues, pageMatter);
    BitSet verse = new BitSet(lines.size());
    List<Block> poem = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      while (end < lines.size() && lines.get(end).blanksBefore() < stanzas.apart) {
        end++;
      }
      Block block = stanzas.belowTitle(at, end);
      if (stanzas.isShort(block)) {
        poem.add(block);
      } else {
        stanzas.close(poem, verse);
      }
      at = end;
    }
    stanzas.close(poem, verse);
    stanzas.runs(verse);
    return verse;
  }

  /** Headlines, entries of an index and facts never stand so many together. */
  private void runs(BitSet verse) {
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i < lines.size() && !verse.get(i) && mayRun(i)) {
        continue;
      }
      if (i - from >= LONG_RUN) {
        verse.set(from, i);
      }
      from = i + 1;
    }
  }

  private boolean mayRun(int i) {
    String text = lines.get(i).text();
    return isShort(i)
        && Form.isHan(text.charAt(0))
        && text.length() <= LONGEST_OF_RUN
        && text.indexOf(' ') < 0
        && Form.isHan(text.charAt(text.length() - 1))
        && clues.get(i).byline().confidence() <= 0;
  }

  private void close(List<Block> poem, BitSet verse) {
    boolean quoted = !poem.isEmpty() && isAnnounced(poem.getFirst());
    if (quoted || isPoem(poem)) {
      poem.forEach(block -> verse.set(block.from(), block.to()));
    }
    poem.clear();
  }

  private boolean isPoem(List<Block> poem) {
    if (poem.isEmpty()) {
      return false;
    }
    int fewest = poem.stream().mapToInt(Block::size).min().orElse(0);
    if (poem.size() >= 2) {
      return fewest >= 3 || poem.size() >= 3 || isLong(poem);
    }
    Block only = poem.getFirst();
    return only.size() >= LONG_BLOCK
        && (only.size() > LONG_BLOCK + 1 || isPunctuated(only) || !leadsToText(only));
  }

  private static boolean isLong(List<Block> poem) {
    return poem.stream().mapToInt(Block::size).sum() >= LONG_POEM
        && poem.stream().anyMatch(block -> block.size() >= LONG_BLOCK);
  }

  /** Below 写道： two lines are verse already. */
  private boolean isAnnounced(Block block) {
    if (block.from() == 0) {
      return false;
    }
    String before = lines.get(block.from() - 1).text();
    return before.endsWith("：") || before.endsWith(":");
  }

  private boolean leadsToText(Block block) {
    if (block.to() >= lines.size()) {
      return false;
    }
    return clues.get(block.to()).dateline().strength() >= 1
        || clues.get(block.to()).byline().confidence() >= 0.8
        || Form.saysAtLeast(lines.get(block.to()).text(), PROSE);
  }

  private boolean isPunctuated(Block block) {
    int closed = 0;
    for (int i = block.from(); i < block.to(); i++) {
      String text = lines.get(i).text();
      closed += "，。；！？,;.!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? 1 : 0;
    }
    return closed * 2 >= block.size();
  }

  /** A title and the poet's name may stand directly above the first line. */
  private Block belowTitle(int from, int to) {
    int first = from;
    while (first < to
        && (lines.get(first).level() > 0 || clues.get(first).byline().confidence() >= 0.8)) {
      first++;
    }
    return new Block(first, to);
  }

  private boolean isShort(Block block) {
    if (block.size() < 2) {
      return false;
    }
    boolean small = block.size() > LONG_BLOCK && !isPunctuated(block);
    for (int i = block.from(); i < block.to(); i++) {
      if (!isShort(i) || !(mayOpen(i) || (small && i > block.from()))) {
        return false;
      }
    }
    return true;
  }

  /** A line of English verse begins large; where not, the poem must be long to be no prose. */
  private boolean mayOpen(int i) {
    char first = lines.get(i).text().charAt(0);
    return !Form.isLatin(first) || Character.isUpperCase(first);
  }

  private boolean isShort(int i) {
    Line line = lines.get(i);
    String text = line.text();
    boolean plain = line.mark() == Mark.NONE || line.mark() == Mark.QUOTE;
    if (!plain || line.length() > LONGEST || line.joinedLines() > 1) {
      return false;
    }
    char first = text.charAt(0);
    boolean latin = Form.isLatin(first);
    int units = Form.units(text);
    int stop = text.indexOf('。');
    return units >= 2
        && units <= (latin ? LONGEST_LATIN : LONGEST_HAN)
        && (stop < 0 || stop >= text.length() - 2)
        && text.charAt(text.length() - 1) != '：'
        && !clues.get(i).masthead().saysSomething()
        && clues.get(i).byline().confidence() < 0.8
        && clues.get(i).dateline().strength() < 1
        && pageMatter.applyAsDouble(i) <= 0;
  }
}
