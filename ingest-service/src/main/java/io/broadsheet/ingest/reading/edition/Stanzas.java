package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import io.broadsheet.ingest.reading.repair.Line.Mark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Finds verse: blocks of short lines, several together or long enough to be no headline. */
final class Stanzas {
  private static final int LONGEST_HAN = 18;
  private static final int LONGEST_LATIN = 28;
  private static final int LONGEST = 100;
  private static final int LONG_BLOCK = 4;
  private static final int LONG_POEM = 6;
  private static final int PROSE = 30;

  private final List<Line> lines;
  private final List<Clues> clues;
  private final IntToDoubleFunction pageMatter;

  private record Block(int from, int to) {
    int size() {
      return to - from;
    }
  }

  private Stanzas(List<Line> lines, List<Clues> clues, IntToDoubleFunction pageMatter) {
    this.lines = lines;
    this.clues = clues;
    this.pageMatter = pageMatter;
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
      while (end < lines.size() && lines.get(end).blanksBefore() == 0) {
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
    return verse;
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
    for (int i = block.from(); i < block.to(); i++) {
      if (!isShort(i)) {
        return false;
      }
    }
    return true;
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
        && (!latin || Character.isUpperCase(first))
        && (stop < 0 || stop >= text.length() - 2)
        && text.charAt(text.length() - 1) != '：'
        && !clues.get(i).masthead().saysSomething()
        && clues.get(i).byline().confidence() < 0.8
        && clues.get(i).dateline().strength() < 1
        && pageMatter.applyAsDouble(i) <= 0;
  }
}
