package io.broadsheet.ingest.reading.repair;

import java.util.ArrayList;
import java.util.List;

/** Sets the cells of a table's row apart by tabs instead of bars or tags. */
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

  /** The cells of a row of HTML. */
  static List<Clean> cells(String raw, int start, int end) {
    List<Clean> cells = new ArrayList<>();
    int from = start;
    for (int at = start; at < end; at++) {
      Tag tag = raw.charAt(at) == '<' ? Tag.at(raw, at, end) : null;
      if (tag != null && tag.does().equals("cell")) {
        if (tag.closing()) {
          cells.add(Inline.of(raw, from, at).clean());
        }
        from = tag.end();
      }
      at = tag == null ? at : tag.end() - 1;
    }
    Clean rest = Inline.of(raw, Math.min(from, end), end).clean();
    if (!rest.isEmpty()) {
      cells.add(rest);
    }
    return cells;
  }

  static Clean of(List<Clean> cells) {
    Clean.Builder row = new Clean.Builder();
    boolean says = false;
    for (int i = 0; i < cells.size(); i++) {
      row.put(i > 0 ? "\t" : "").add(cells.get(i));
      says |= !cells.get(i).isEmpty();
    }
    return says ? row.build() : Clean.EMPTY;
  }

  private static boolean isDashes(String text) {
    return text.chars().allMatch(unit -> unit == '-' || unit == ':' || unit == ' ');
  }
}
