package io.broadsheet.enrich.pipeline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Completes days of which only a part is said. */
final class Calendar {
  private Calendar() {}

  /** A day that exists. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day without its year: the one nearest to the day of filing. */
  static Optional<LocalDate> nearest(LocalDate filed, int month, int day) {
    return IntStream.rangeClosed(filed.getYear() - 1, filed.getYear() + 1)
        .mapToObj(year -> day(year, month, day))
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(filed, date))));
  }

  /** A day of the month alone: the last such one, not after the day of filing. */
  static Optional<LocalDate> lastOn(LocalDate filed, int day) {
    LocalDate before = filed.minusMonths(1);
    return day <= filed.getDayOfMonth()
        ? day(filed.getYear(), filed.getMonthValue(), day)
        : day(before.getYear(), before.getMonthValue(), day);
  }

  /** In the order of the text; of two that overlap the longer, then the earlier. */
  static List<FoundDate> withoutOverlaps(List<FoundDate> found) {
    List<FoundDate> kept = new java.util.ArrayList<>();
    found.stream()
        .sorted(
            Comparator.<FoundDate>comparingInt(date -> date.start() - date.end())
                .thenComparingInt(FoundDate::start))
        .filter(date -> kept.stream().noneMatch(date::overlaps))
        .forEach(kept::add);
    return kept.stream().sorted(Comparator.comparingInt(FoundDate::start)).toList();
  }
}
