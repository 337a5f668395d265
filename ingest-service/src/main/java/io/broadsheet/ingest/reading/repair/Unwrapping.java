package io.broadsheet.ingest.reading.repair;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.repair.Line.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together that an export broke at a fixed width. A break is one of width when the next
 * word would not have fitted; otherwise somebody meant it.
 */
public final class Unwrapping {
  /** Fewer neighbours than this say nothing of a width. */
  private static final int FEWEST_NEIGHBOURS = 3;

  /** Wider lines than this are paragraphs, not lines of a column. */
  private static final int WIDEST_COLUMN = 130;

  private static final int NARROWEST_COLUMN = 16;
  private static final int DEEPEST_INDENT = 8;

  /** Columns by which the full lines of a ragged column differ. */
  private static final int RAGGED = 7;

  private static final int CLOSE = 2;

  /** A headline or a folio may run over the column; more than a few do not. */
  private static final int MOST_TRIES = 8;

  private Unwrapping() {}

  /**
   * @param repairs one for each paragraph that was put together
   */
  public record Result(List<Line> lines, List<Repair> repairs) {
    public Result {
      lines = List.copyOf(lines);
      repairs = List.copyOf(repairs);
    }
  }

  public static Result of(List<Line> lines) {
    List<List<Line>> blocks = blocks(lines);
    int usual = columnWidth(blocks.stream().filter(block -> block.size() > 1).toList());
    List<Line> whole = new ArrayList<>();
    List<Repair> repairs = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      List<Line> block = blocks.get(i);
      int width = block.size() > FEWEST_NEIGHBOURS ? columnWidth(List.of(block)) : 0;
      boolean brokenOff =
          i + 1 < blocks.size()
              && isBrokenOff(block.getLast().text(), blocks.get(i + 1).getFirst().text());
      unwrap(block, width == 0 ? usual : width, brokenOff, whole, repairs);
    }
    return new Result(whole, repairs);
  }

  /** Stretches of lines that no empty line parts. */
  private static List<List<Line>> blocks(List<Line> lines) {
    List<List<Line>> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      while (end < lines.size() && lines.get(end).blanksBefore() == 0) {
        end++;
      }
      blocks.add(lines.subList(at, end));
      at = end;
    }
    return blocks;
  }

  /** A column's end broke the block's last sentence off: English goes on small. */
  private static boolean isBrokenOff(String last, String next) {
    return Character.isLowerCase(next.charAt(0))
        && (Character.isLetterOrDigit(last.charAt(last.length() - 1)) || last.endsWith("-"));
  }

  private static void unwrap(
      List<Line> block, int width, boolean brokenOff, List<Line> whole, List<Repair> repairs) {
    boolean indents =
        block.stream().anyMatch(Line::indented) && !block.stream().allMatch(Line::indented);
    boolean meant = width == 0 || isVerse(block) || !(isProse(block) || brokenOff);
    int at = 0;
    while (at < block.size()) {
      int end = at + 1;
      while (!meant && end < block.size() && wraps(block, at, end, width, indents)) {
        end++;
      }
      whole.add(end == at + 1 ? block.get(at) : joined(block.subList(at, end), repairs));
      at = end;
    }
  }

  /** Lines without a comma or a stop anywhere are a stack of headlines, however long they are. */
  private static boolean isProse(List<Line> block) {
    return block.stream().map(Line::text).anyMatch(Unwrapping::isPunctuated);
  }

  private static boolean isPunctuated(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean parts =
          (unit == ',' || unit == '.') && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
      if (parts || "，。；、！？".indexOf(unit) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where every line stops at a sign, the lines were meant: a column breaks where it must. */
  private static boolean isVerse(List<Line> block) {
    return block.size() >= FEWEST_NEIGHBOURS
        && (isPunctuated(block)
            || block.stream().map(Line::text).allMatch(Unwrapping::isLatinVerse));
  }

  /** Every line of English verse begins with a capital. */
  private static boolean isLatinVerse(String text) {
    return Form.isLatin(text.charAt(0))
        && Character.isUpperCase(text.charAt(0))
        && text.chars().anyMatch(Character::isLowerCase);
  }

  private static boolean isPunctuated(List<Line> block) {
    return block.stream()
        .map(Line::text)
        .allMatch(text -> "，。；！？：、,;.!?:”」".indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  /** The column that most long lines of the blocks fill; 0 when they fill none. */
  private static int columnWidth(List<List<Line>> blocks) {
    int[] counts = new int[WIDEST_COLUMN + 1];
    int lines = 0;
    for (Line line : (Iterable<Line>) blocks.stream().flatMap(List::stream)::iterator) {
      int width = line.length() > WIDEST_COLUMN ? WIDEST_COLUMN + 1 : width(line);
      if (width > WIDEST_COLUMN) {
        return 0;
      }
      // A signature set to the right says nothing of the column.
      if (line.indent() <= DEEPEST_INDENT) {
        counts[width]++;
        lines++;
      }
    }
    int wider = 0;
    int tries = 0;
    for (int width = WIDEST_COLUMN;
        width >= NARROWEST_COLUMN && wider * 8 <= lines && tries < MOST_TRIES;
        width--) {
      if (counts[width] > 0
          && near(counts, width, CLOSE) > 1
          && near(counts, width, RAGGED) * 8 >= lines) {
        if (isFilled(blocks, width)) {
          return width;
        }
        tries++;
      }
      wider += counts[width];
    }
    return 0;
  }

  /** Whether the most of its longer lines fill a column of that width. */
  private static boolean isFilled(List<List<Line>> blocks, int width) {
    int pairs = 0;
    int full = 0;
    for (List<Line> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        // Headlines, signatures and last lines of paragraphs are short in any column.
        boolean isLong = width(block.get(i)) * 5 >= width * 3;
        pairs += isLong ? 1 : 0;
        full += isLong && fills(block.get(i), block.get(i + 1), width) ? 1 : 0;
      }
    }
    return pairs >= FEWEST_NEIGHBOURS && full * 2 >= pairs;
  }

  private static int near(int[] counts, int width, int columns) {
    int near = 0;
    for (int at = Math.max(0, width - columns); at <= width; at++) {
      near += counts[at];
    }
    return near;
  }

  /** Whether the line at {@code end} goes on with the paragraph that began at {@code start}. */
  private static boolean wraps(List<Line> block, int start, int end, int width, boolean indents) {
    Line line = block.get(end - 1);
    Line next = block.get(end);
    if (line.mark() != Mark.NONE
        || next.mark() != Mark.NONE
        || (indents && next.indented())
        || width(line) > width + CLOSE
        || isMarked(next.text())) {
      return false;
    }
    Line following = end + 1 < block.size() ? block.get(end + 1) : null;
    boolean ends = Form.endsSentence(line.text());
    if (ends && (isBracketed(next.text()) || standsAlone(next, following, width, indents))) {
      return false;
    }
    boolean goesOn =
        !ends
            && width(line) * 3 >= width * 2
            && (Character.isLowerCase(next.text().charAt(0))
                || (indents && block.get(start).indented()));
    return goesOn || fills(line, next, width);
  }

  /** A short line behind a full stop that closes no sentence itself: a headline. */
  private static boolean standsAlone(
      Line line, @Nullable Line following, int width, boolean indents) {
    boolean fills = following != null && fills(line, following, width);
    return !Form.endsSentence(line.text())
        && (!fills || (indents && following != null && following.indented()));
  }

  /** A sign or a bracket of headlines opens it. */
  private static boolean isMarked(String text) {
    return "■□●○◆◇▲△▼★☆▶◎※【".indexOf(text.charAt(0)) >= 0;
  }

  /** （记者 张三）: a signature is set as a line of its own. */
  private static boolean isBracketed(String text) {
    return Form.openingOfLast(text) == 0;
  }

  /** Whether the first word of the next line would not have fitted on this one. */
  private static boolean fills(Line line, Line next, int width) {
    String word = next.text();
    int end = 1;
    while (end < word.length() && word.charAt(end) < '\u2E80' && word.charAt(end) != ' ') {
      end++;
    }
    boolean wide = word.charAt(0) >= '\u2E80';
    // Chinese lines may stop two characters short, so that none begins with a comma.
    int needed = wide ? 4 : 1 + Math.min(end, 24);
    return width(line) + needed > width;
  }

  private static int width(Line line) {
    return line.indent() + Form.width(line.text());
  }

  private static Line joined(List<Line> parts, List<Repair> repairs) {
    Clean.Builder text = new Clean.Builder();
    Line first = parts.getFirst();
    for (Line part : parts) {
      Joining.append(text, part.clean());
    }
    Clean clean = text.build();
    repairs.add(new Repair("joined-line", null, clean.rawStart(), clean.rawEnd(), 0.9, null));
    return new Line(
        clean, first.mark(), first.level(), first.blanksBefore(), first.indent(), parts.size());
  }
}
