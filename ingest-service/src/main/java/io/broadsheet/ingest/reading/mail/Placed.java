package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.article.Run;
import io.broadsheet.contracts.article.TextMap;
import java.util.ArrayList;
import java.util.List;

/**
 * A text, and which stretches of it stand code unit for code unit in the document.
 *
 * @param runs in the order of the text; none where the document has it encoded only
 */
record Placed(String text, List<Run> runs) {
  static final Placed EMPTY = new Placed("", List.of());

  Placed {
    runs = List.copyOf(runs);
  }

  static Placed nowhere(String text) {
    return new Placed(text, List.of());
  }

  static Placed at(String text, int rawStart) {
    return text.isEmpty() ? EMPTY : new Placed(text, List.of(new Run(0, rawStart, text.length())));
  }

  Placed from(int start) {
    return slice(start, text.length());
  }

  Placed slice(int start, int end) {
    return new Placed(text.substring(start, end), overlapping(runs, start, end, -start));
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Its lines, without what ends them. */
  List<Placed> lines() {
    List<Placed> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      boolean isReturned = stop > start && text.charAt(stop - 1) == '\r';
      lines.add(slice(start, isReturned ? stop - 1 : stop));
      start = stop + 1;
    }
    return lines;
  }

  static Placed join(List<Placed> parts, String between) {
    StringBuilder text = new StringBuilder();
    List<Run> runs = new ArrayList<>();
    boolean isFirst = true;
    for (Placed part : parts) {
      text.append(isFirst ? "" : between);
      isFirst = false;
      for (Run run : part.runs()) {
        runs.add(new Run(run.start() + text.length(), run.rawStart(), run.length()));
      }
      text.append(part.text());
    }
    return new Placed(text.toString(), runs);
  }

  /** From a clean text to this one, and so on to the document. */
  TextMap through(TextMap clean) {
    List<Run> through = new ArrayList<>();
    for (Run run : clean.runs()) {
      int start = run.rawStart();
      through.addAll(overlapping(runs, start, start + run.length(), run.start() - start));
    }
    return new TextMap(through);
  }

  /** The parts of runs that lie between two offsets, moved. */
  private static List<Run> overlapping(List<Run> runs, int start, int end, int move) {
    List<Run> found = new ArrayList<>();
    for (int i = firstBehind(runs, start); i < runs.size() && runs.get(i).start() < end; i++) {
      Run run = runs.get(i);
      int from = Math.max(start, run.start());
      int to = Math.min(end, run.start() + run.length());
      if (from < to) {
        found.add(new Run(from + move, run.rawStart() + from - run.start(), to - from));
      }
    }
    return found;
  }

  private static int firstBehind(List<Run> runs, int offset) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Run run = runs.get(middle);
      if (run.start() + run.length() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
