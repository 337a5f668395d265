package io.broadsheet.ingest.reading.repair;

/** Sets the cells of a table's row apart by tabs instead of bars. */
final class Rows {
  private Rows() {}

  /**
   * @return empty for the row of dashes below the heading, which says nothing
   */
  static Clean of(String raw, int start, int end) {
    Clean.Builder row = new Clean.Builder();
    boolean says = false;
    int cell = start + 1;
    for (int at = start + 1; at < end; at++) {
      if (raw.charAt(at) != '|' || raw.charAt(at - 1) == '\\') {
        continue;
      }
      Clean text = Inline.of(raw, cell, at).clean();
      if (cell > start + 1) {
        row.put("\t");
      }
      row.add(text);
      says |= !text.isEmpty() && !isDashes(text.text());
      cell = at + 1;
    }
    return says ? row.build() : Clean.EMPTY;
  }

  private static boolean isDashes(String text) {
    return text.chars().allMatch(unit -> unit == '-' || unit == ':' || unit == ' ');
  }
}
