package io.broadsheet.ingest.reading.repair;

import io.broadsheet.ingest.reading.repair.Line.Mark;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where in an export's elements a walk through it stands. An export may be HTML throughout or text
 * with a tag here and there, so a line break counts everywhere but within a paragraph's element.
 */
final class Hypertext {
  /** A row that is longer holds a page's layout, not a table's cells. */
  private static final int LONGEST_ROW = 4_000;

  private final String raw;
  private final boolean tags;
  private Mark mark = Mark.NONE;
  private int level;
  private int quotes;
  private boolean flows;
  private int unclosedFrom = Integer.MAX_VALUE;

  Hypertext(String raw) {
    this.raw = raw;
    this.tags = raw.indexOf('<') >= 0;
  }

  @Nullable Tag at(int at) {
    return tags && raw.charAt(at) == '<' ? Tag.at(raw, at, raw.length()) : null;
  }

  /** Takes the tag in and says how many empty lines it amounts to, with those before it. */
  int enter(Tag tag, int blanks) {
    switch (tag.does()) {
      case "heading" -> set(tag.closing() ? Mark.NONE : Mark.HEADING, tag.level(), !tag.closing());
      case "item" -> set(tag.closing() ? Mark.NONE : Mark.LIST, 0, !tag.closing());
      case "cell" -> set(Mark.NONE, 0, !tag.closing());
      case "quote" -> {
        quotes = Math.max(0, quotes + (tag.closing() ? -1 : 1));
        set(Mark.NONE, 0, false);
      }
      case "block" -> set(mark == Mark.LIST ? mark : Mark.NONE, 0, isFlow(tag));
      default -> {
        return blanks;
      }
    }
    boolean apart = tag.does().equals("block") || tag.does().equals("heading");
    return apart ? Math.max(1, blanks) : blanks;
  }

  private void set(Mark next, int nextLevel, boolean nextFlows) {
    mark = next;
    level = nextLevel;
    flows = nextFlows;
  }

  private static boolean isFlow(Tag tag) {
    return !tag.closing()
        && (tag.name().equals("p")
            || tag.name().equals("figcaption")
            || tag.name().equals("caption"));
  }

  /** What the element makes of its lines; NONE leaves that to their own marks. */
  Mark mark() {
    return mark == Mark.NONE && quotes > 0 ? Mark.QUOTE : mark;
  }

  int level() {
    return level;
  }

  /** Whether the line break at {@code at} is one: not within a paragraph, but an empty line is. */
  boolean breaks(int at) {
    if (!flows) {
      return true;
    }
    int next = at + 1;
    while (next < raw.length() && (raw.charAt(next) == ' ' || raw.charAt(next) == '\t')) {
      next++;
    }
    return next < raw.length() && (raw.charAt(next) == '\n' || raw.charAt(next) == '\r');
  }

  /** Behind the tag, or behind the whole element where that is not for reading. */
  int behind(Tag tag) {
    if (!tag.does().equals("hidden") || tag.closing() || tag.end() >= unclosedFrom) {
      return tag.end();
    }
    int close = raw.indexOf("</" + tag.name(), tag.end());
    close = close < 0 ? raw.indexOf("</" + tag.name().toUpperCase(Locale.ROOT), tag.end()) : close;
    int end = close < 0 ? -1 : raw.indexOf('>', close);
    if (end < 0) {
      unclosedFrom = tag.end();
      return tag.end();
    }
    return end + 1;
  }

  /** Where the row ends that opens with the tag; -1 when more than text stands in its cells. */
  int rowEnd(Tag row) {
    int limit = Math.min(raw.length(), row.end() + LONGEST_ROW);
    for (int at = row.end(); at < limit; at++) {
      Tag tag = at(at);
      if (tag == null) {
        continue;
      }
      if (tag.does().equals("row")) {
        return at;
      }
      if (!tag.does().equals("inline") && !tag.does().equals("cell")) {
        return -1;
      }
      at = tag.end() - 1;
    }
    return -1;
  }
}
