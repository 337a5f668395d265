package io.broadsheet.enrich.pipeline.time;

import io.broadsheet.contracts.Require;
import java.time.LocalDate;

/**
 * A stretch of text that names days.
 *
 * @param first day
 * @param last day, the same as the first for a single one
 */
record FoundDate(int start, int end, LocalDate first, LocalDate last) {
  FoundDate {
    Require.that(!last.isBefore(first), "date.last: not before " + first + ", not " + last);
  }

  boolean overlaps(FoundDate other) {
    return start < other.end && other.start < end;
  }
}
