package io.broadsheet.enrich.pipeline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The first and the last of several days; of one day the same twice. */
record Span(LocalDate first, LocalDate last) {
  static Optional<Span> single(Optional<LocalDate> day) {
    return day.map(date -> new Span(date, date));
  }

  /** Whole months of a year, counted from 1. */
  static Span months(int year, int first, int last) {
    return new Span(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }
}
