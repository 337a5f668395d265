package io.broadsheet.benchmarks.editions;

import io.broadsheet.benchmarks.editions.measuring.Mismatch;
import java.util.List;

/** Mismatches as a developer wants to see them: the place where the two texts part. */
final class Failures {
  private static final int AROUND = 24;
  private static final int LONGEST = 90;

  private Failures() {}

  static List<String> lines(String sample, Mismatch mismatch) {
    String expected = mismatch.expected();
    String read = mismatch.read();
    int same = 0;
    while (same < Math.min(expected.length(), read.length())
        && expected.charAt(same) == read.charAt(same)) {
      same++;
    }
    int from = Math.max(0, same - AROUND);
    return List.of(
        mismatch.what() + "  [" + sample + "]  " + mismatch.article(),
        "    is   " + excerpt(expected, from),
        "    read " + excerpt(read, from));
  }

  private static String excerpt(String text, int from) {
    if (from >= text.length()) {
      return text.isEmpty() ? "(nothing)" : "…(ends)";
    }
    int to = Math.min(text.length(), from + LONGEST);
    return (from > 0 ? "…" : "")
        + text.substring(from, to).replace("\n", "⏎")
        + (to < text.length() ? "…" : "");
  }
}
