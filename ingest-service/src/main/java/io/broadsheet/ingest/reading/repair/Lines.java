package io.broadsheet.ingest.reading.repair;

import io.broadsheet.ingest.reading.repair.Line.Mark;
import java.util.ArrayList;
import java.util.List;

/** Cuts a document into the lines that say something, with what their marks say of them. */
public final class Lines {
  private final String raw;
  private final List<Line> lines = new ArrayList<>();
  private int blanks;
  private boolean inCode;
  private final Hypertext hypertext;

  private Lines(String raw) {
    this.raw = raw;
    this.hypertext = new Hypertext(raw);
  }

  public static List<Line> of(String raw) {
    return of(raw, Integer.MAX_VALUE);
  }

  /**
   * @param most lines to cut; what stands behind them is not looked at
   */
  public static List<Line> of(String raw, int most) {
    Lines lines = new Lines(raw);
    lines.cut(most);
    return Mending.of(raw, Tables.of(raw, lines.lines));
  }

  private void cut(int most) {
    int start = 0;
    boolean behindTag = false;
    for (int at = 0; at <= raw.length() && lines.size() < most; at++) {
      Tag tag = at < raw.length() ? hypertext.at(at) : null;
      if (tag != null) {
        if (tag.parts()) {
          // Space between two elements is layout; two breaks make an empty line.
          if (tag.does().equals("break") || !isBlank(start, at)) {
            take(start, at);
          }
          start = enter(tag, at);
          behindTag = true;
          at = start - 1;
        } else {
          at = tag.end() - 1;
        }
      } else if (at == raw.length() || (isBreak(raw.charAt(at)) && hypertext.breaks(at))) {
        // A carriage return before the line feed makes one break of two characters, not a blank.
        boolean half = at > 0 && at == start && at < raw.length() && raw.charAt(at) == '\n';
        if ((!half || raw.charAt(at - 1) != '\r') && (!behindTag || !isBlank(start, at))) {
          take(start, at);
        }
        behindTag = false;
        start = at + 1;
      }
    }
  }

  /** Where what is behind the tag begins. */
  private int enter(Tag tag, int at) {
    int row = tag.does().equals("row") && !tag.closing() ? hypertext.rowEnd(tag) : -1;
    if (row < 0) {
      blanks = hypertext.enter(tag, blanks);
      return Math.max(hypertext.behind(tag), at + 1);
    }
    List<Clean> cells = Rows.cells(raw, tag.end(), row);
    Clean whole = Rows.of(cells);
    add(whole, cells.size() > 1 ? Mark.TABLE : Mark.NONE, 0, 0);
    return row;
  }

  private boolean isBlank(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isSpace(raw.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBreak(char unit) {
    return unit == '\n'
        || unit == '\r'
        || unit == '\f'
        || unit == '\u000B'
        || unit == '\u0085'
        || unit == '\u2028'
        || unit == '\u2029';
  }

  private void take(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(raw.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(raw.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      blanks++;
      return;
    }
    int indent = Math.min(from == start ? 0 : Form.width(raw.substring(from, start)), 200);
    if (raw.startsWith("```", start)) {
      // A fence that nothing closes encloses nothing.
      inCode = !inCode && raw.indexOf("```", end) >= 0;
      if (hasLetter(start, end)) {
        add(Inline.of(raw, start, end).clean(), Mark.RULE, 0, 0);
      }
      return;
    }
    Mark element = hypertext.mark();
    if (element != Mark.NONE && element != Mark.LIST) {
      Inline.Result within = Inline.of(raw, start, end);
      add(within.clean(), within.image() ? Mark.IMAGE : element, hypertext.level(), indent);
      return;
    }
    Mark mark = inCode ? Mark.CODE : markOf(start, end);
    int level = mark == Mark.HEADING ? hashes(start, end) : 0;
    if (mark == Mark.TABLE) {
      add(Rows.of(raw, start, end), mark, 0, 0);
      return;
    }
    Inline.Result inner =
        Inline.of(raw, contentStart(start, end, mark), contentEnd(start, end, mark));
    if (inner.clean().isEmpty()) {
      if (!inner.image()) {
        blanks++;
      }
      return;
    }
    Mark own = mark == Mark.NONE ? element : mark;
    add(inner.clean(), inner.image() ? Mark.IMAGE : own, level, indent);
  }

  private boolean hasLetter(int start, int end) {
    for (int at = start; at < end; at++) {
      if (Character.isLetterOrDigit(raw.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private void add(Clean clean, Mark mark, int level, int indent) {
    if (!clean.isEmpty()) {
      lines.add(new Line(clean, mark, level, blanks, indent, 1));
      blanks = 0;
    }
  }

  private static boolean isSpace(char unit) {
    return unit == ' '
        || Folding.fold(unit) == ' '
        || (Folding.isInvisible(unit) && unit != Folding.SOFT_HYPHEN);
  }

  private Mark markOf(int start, int end) {
    char first = raw.charAt(start);
    if (first == '#') {
      int hashes = hashes(start, end);
      return hashes <= 6 && start + hashes < end ? Mark.HEADING : Mark.NONE;
    }
    if (first == '>') {
      return Mark.QUOTE;
    }
    if (first == '|' && end - start > 1 && raw.charAt(end - 1) == '|') {
      return Mark.TABLE;
    }
    if (isRule(start, end)) {
      return Mark.RULE;
    }
    if ((first == '*' || first == '-' || first == '+')
        && start + 1 < end
        && raw.charAt(start + 1) == ' ') {
      return Mark.LIST;
    }
    if (first == '<' && isAllBold(start, end)) {
      return Mark.BOLD;
    }
    boolean bold =
        end - start > 4
            && ((raw.startsWith("**", start) && raw.startsWith("**", end - 2))
                || (raw.startsWith("__", start) && raw.startsWith("__", end - 2)))
            && raw.indexOf(raw.substring(start, start + 2), start + 2, end) == end - 2;
    return bold ? Mark.BOLD : Mark.NONE;
  }

  /** Whether one element of strong text holds the whole line. */
  private boolean isAllBold(int start, int end) {
    Tag open = hypertext.at(start);
    if (open == null
        || open.closing()
        || !(open.name().equals("b") || open.name().equals("strong"))) {
      return false;
    }
    String close = "</" + open.name() + ">";
    return raw.regionMatches(true, end - close.length(), close, 0, close.length())
        && raw.indexOf("</", open.end()) == end - close.length();
  }

  private boolean isRule(int start, int end) {
    char first = raw.charAt(start);
    if (end - start < 3 || "-_*=—─━~".indexOf(first) < 0) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (raw.charAt(at) != first && raw.charAt(at) != ' ') {
        return false;
      }
    }
    return true;
  }

  private int hashes(int start, int end) {
    int at = start;
    while (at < end && raw.charAt(at) == '#') {
      at++;
    }
    return at - start;
  }

  private int contentStart(int start, int end, Mark mark) {
    return switch (mark) {
      case HEADING -> start + hashes(start, end);
      case QUOTE, LIST -> start + 1;
      default -> start;
    };
  }

  private int contentEnd(int start, int end, Mark mark) {
    int last = end;
    while (mark == Mark.HEADING && last > start && raw.charAt(last - 1) == '#') {
      last--;
    }
    return last;
  }
}
