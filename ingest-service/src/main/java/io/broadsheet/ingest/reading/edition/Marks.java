package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.Run;
import io.broadsheet.ingest.reading.repair.Clean;
import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import io.broadsheet.ingest.reading.repair.Line.Mark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the marks that papers set before headlines and briefs, whatever sign they take: ■ ● ◆ ▲, or
 * 【】 around the whole. A headline that runs into its text (【…】近日，…) becomes a line of its own.
 */
final class Marks {
  private static final String SIGILS = "■□●○◆◇▲△▼▽★☆▶◀▷►◎◉※▪▫•♦◼◾⊙";

  /** They point from a caption to its picture, where they do not set briefs off. */
  private static final String POINTERS = "▲▼△▽▶◀";

  private static final int SHORTEST = 4;
  private static final int LONGEST = 32;
  private static final int SHORTEST_TEXT = 12;

  /** Spaces; what is set wide within a headline has two at most. */
  private static final int WIDE = 3;

  /** Below the marks of an export that has its own, on a level with them where it has none. */
  static final int BELOW_HEADINGS = 6;

  private static final int ALONE = 2;
  private static final String BOLD = "**";

  private final String raw;
  private final List<Line> lines = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();
  private final BitSet halves = new BitSet();
  private final int level;
  private boolean inBriefs;

  private Marks(String raw, List<Line> all) {
    this.raw = raw;
    level =
        all.stream().filter(line -> line.level() > 0).limit(3).count() >= 3
            ? BELOW_HEADINGS
            : ALONE;
  }

  /**
   * @param halves lines that are the second part of one that held two headlines
   * @param repairs one for each sign that was taken away
   */
  record Result(List<Line> lines, BitSet halves, List<Repair> repairs) {
    Result {
      lines = List.copyOf(lines);
      halves = (BitSet) halves.clone();
      repairs = List.copyOf(repairs);
    }
  }

  static Result of(String raw, List<Line> lines) {
    Marks marks = new Marks(raw, lines);
    lines.forEach(marks::take);
    return new Result(marks.lines, marks.halves, marks.repairs);
  }

  private void take(Line line) {
    inBriefs |= Matters.headsBriefs(line.text());
    if (line.mark() != Mark.NONE && line.mark() != Mark.HEADING && line.mark() != Mark.BOLD) {
      lines.add(line);
      return;
    }
    int gap = gap(line);
    int close = boxed(line.text());
    if (gap > 0) {
      take(with(line, line.clean().slice(0, gap), line.mark(), line.level(), line.blanksBefore()));
      halves.set(lines.size());
      take(with(line, line.clean().slice(gap, line.length()), line.mark(), line.level(), 0));
    } else if (close > 0) {
      take(line, 1, close, close + 1);
    } else if (sigil(line) != 0 && isHeadline(rest(line))) {
      if (isDeck(line)) {
        removed(line.clean(), 0, firstLetter(line.text()));
        Clean rest = line.clean().slice(firstLetter(line.text()), line.length());
        lines.add(with(line, rest, Mark.NONE, 0, 0));
      } else {
        take(line, firstLetter(line.text()), line.length(), line.length());
      }
    } else if (runIn(line) > 0) {
      take(line, firstLetter(line.text()), runIn(line), runIn(line));
    } else if (sigil(line) != 0
        && (inBriefs || POINTERS.indexOf(sigil(line)) < 0)
        && line.level() == 0
        && isProse(rest(line))) {
      int from = firstLetter(line.text());
      removed(line.clean(), 0, from);
      lines.add(with(line, line.clean().slice(from, line.length()), Mark.LIST, 0, 0));
    } else {
      lines.add(line);
    }
  }

  /** Makes a headline of the part up to {@code to} and, of what stands behind it, its text. */
  private void take(Line line, int from, int to, int behind) {
    Clean clean = line.clean();
    Clean head = clean.slice(from, to);
    removed(clean, 0, from);
    removed(clean, to, behind);
    lines.add(
        with(
            line,
            head,
            Mark.HEADING,
            line.level() > 0 ? line.level() : level,
            line.blanksBefore()));
    Clean text = clean.slice(behind, clean.text().length());
    if (!text.isEmpty()) {
      lines.add(with(line, text, Mark.NONE, 0, 0));
    }
  }

  private static Line with(Line line, Clean clean, Mark mark, int level, int blanks) {
    return new Line(
        clean,
        mark,
        level,
        mark == Mark.LIST ? line.blanksBefore() : blanks,
        line.indent(),
        line.joinedLines());
  }

  private void removed(Clean clean, int from, int to) {
    Clean part = from < to ? clean.slice(from, to) : Clean.EMPTY;
    if (!part.isEmpty()) {
      repairs.add(new Repair("removed-mark", null, part.rawStart(), part.rawEnd(), 0.95, null));
    }
  }

  /** Points set off below a headline that has no mark itself add to it. */
  private boolean isDeck(Line line) {
    Line above = lines.isEmpty() ? null : lines.getLast();
    return above != null
        && line.blanksBefore() == 0
        && above.level() == 0
        && above.mark() == Mark.NONE
        && isHeadline(above.text())
        && !MastheadLine.of(above.text()).saysSomething();
  }

  /** Where a wide space parts two headlines that stood side by side; 0 when none does. */
  private static int gap(Line line) {
    String text = line.text();
    int from = 0;
    // Prose has thousands of runs, and no two headlines are as long.
    for (Run run : text.length() > LONGEST * 9 ? List.<Run>of() : line.clean().runs()) {
      boolean wide = from > 0 && run.rawStart() - from >= WIDE;
      from = run.rawStart() + run.length();
      if (wide
          && isSide(text.substring(0, run.start()).strip())
          && isSide(text.substring(run.start()))) {
        return run.start();
      }
    }
    return 0;
  }

  private static boolean isSide(String text) {
    return isHeadline(text)
        && Form.saysAtLeast(text, SHORTEST + 2)
        && !MastheadLine.of(text).saysSomething();
  }

  private static char sigil(Line line) {
    char first = line.text().charAt(0);
    return SIGILS.indexOf(first) >= 0 && firstLetter(line.text()) < line.length() ? first : 0;
  }

  private static int firstLetter(String text) {
    int at = 0;
    while (at < text.length() && (SIGILS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at++;
    }
    return at;
  }

  private static String rest(Line line) {
    return line.text().substring(firstLetter(line.text()));
  }

  /** Where the brackets close around a headline that opens the line; 0 when they do not. */
  private int boxed(String text) {
    int close = text.charAt(0) == '【' ? text.indexOf('】') : -1;
    if (close < 0) {
      return 0;
    }
    String head = text.substring(1, close);
    String behind = text.substring(close + 1).strip();
    boolean headline =
        isHeadline(head)
            && (behind.isEmpty()
                || (isProse(behind) && (inBriefs || Form.saysAtLeast(head, SHORTEST + 2))));
    return headline && Datelines.parse(text).strength() < 1 ? close : 0;
  }

  /** Where a headline ends that a space parts from its text: ▲新站台启用 近日，…; 0 when none does. */
  private int runIn(Line line) {
    if (inBriefs && line.level() == 0 && boldHead(line) > 0) {
      return boldHead(line);
    }
    if (sigil(line) == 0 || line.level() > 0) {
      return 0;
    }
    int wide = parted(line, true);
    return wide > 0 ? wide : parted(line, false);
  }

  /** In a column of briefs, where the bold letters end that the line opens with: **Head** text. */
  private int boldHead(Line line) {
    int opens = line.clean().rawStart() - BOLD.length();
    if (opens < 0 || !raw.startsWith(BOLD, opens)) {
      return 0;
    }
    int from = -1;
    for (Run run : line.clean().runs()) {
      if (from >= 0
          && from < run.rawStart()
          && raw.substring(from, run.rawStart()).contains(BOLD)) {
        int at = run.start();
        String head = line.text().substring(0, at).strip();
        return isHeadline(head) && isProse(line.text().substring(at).strip()) ? at : 0;
      }
      from = run.rawStart() + run.length();
    }
    return 0;
  }

  /**
   * @param wide whether the space must be one that is set on purpose, not a scan's
   */
  private int parted(Line line, boolean wide) {
    String text = line.text();
    int first = firstLetter(text);
    int behind = -1;
    for (Run run : line.clean().runs()) {
      for (int i = 0; i < run.length(); i++) {
        int at = run.start() + i;
        int from = run.rawStart() + i;
        boolean parts =
            behind >= 0 && at > first && (wide ? isWide(behind, from) : isSpace(behind, from));
        if (parts
            && at < first + LONGEST * 2
            && text.lastIndexOf('，', at) < first
            && isHeadline(text.substring(first, at).strip())
            && isProse(text.substring(at).strip())) {
          return at;
        }
        behind = text.charAt(at) == ' ' && behind >= 0 ? behind : from + 1;
      }
    }
    return 0;
  }

  /** A line's end is no such space. */
  private boolean isSpace(int from, int to) {
    String between = from < to ? raw.substring(from, to) : "";
    return !between.isEmpty() && between.isBlank() && between.indexOf('\n') < 0;
  }

  private boolean isWide(int from, int to) {
    return isSpace(from, to) && (to - from >= 2 || raw.charAt(from) == '\u3000');
  }

  private static boolean isHeadline(String text) {
    if (text.length() > LONGEST * 4
        || !Form.saysAtLeast(text, SHORTEST)
        || Form.saysAtLeast(text, LONGEST)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return "。，、；：,;:.".indexOf(last) < 0
        && text.indexOf('。') < 0
        && Bylines.parse(text).confidence() < 0.8
        && Matters.of(text).most() <= 0;
  }

  private static boolean isProse(String text) {
    return Form.saysAtLeast(text, SHORTEST_TEXT) && Form.endsSentence(text);
  }
}
