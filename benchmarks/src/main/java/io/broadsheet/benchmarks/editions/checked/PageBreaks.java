package io.broadsheet.benchmarks.editions.checked;

import io.broadsheet.benchmarks.editions.truth.SourceBreak;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a page broke the paragraphs of a body: each line's end and the next line's beginning that
 * stand side by side within a paragraph. A break with matter in between is not seen.
 */
final class PageBreaks {
  private static final int CONTEXT = 6;

  private PageBreaks() {}

  static List<SourceBreak> of(String body, String page) {
    List<SourceBreak> breaks = new ArrayList<>();
    String before = "";
    boolean blank = false;
    for (String line : page.lines().map(String::strip).toList()) {
      if (line.isEmpty()) {
        blank = true;
        continue;
      }
      int at = before.length() < CONTEXT ? -1 : place(body, before, line);
      if (at >= 0) {
        breaks.add(new SourceBreak(at, blank ? SourceBreak.Kind.COLUMN : SourceBreak.Kind.WRAP));
      }
      before = line;
      blank = false;
    }
    breaks.sort(Comparator.comparingInt(SourceBreak::at));
    return breaks;
  }

  private static int place(String body, String before, String after) {
    String end = before.substring(before.length() - CONTEXT);
    String start = after.substring(0, Math.min(CONTEXT, after.length()));
    for (String between : List.of("", " ")) {
      int found = body.indexOf(end + between + start);
      if (found >= 0) {
        return found + end.length() + between.length();
      }
    }
    // gov-‖ernment
    if (end.endsWith("-")) {
      int found = body.indexOf(end.substring(0, end.length() - 1) + start);
      return found < 0 ? -1 : found + end.length() - 1;
    }
    return -1;
  }
}
