package io.broadsheet.enrich.pipeline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Completes days of which only a part is said. */
final class Calendar {
  private static final long AHEAD = 3;

  private Calendar() {}

  /** A day that exists. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A day without its year: the one nearest to the day of filing. What lies ahead counts as further
   * away, because news mostly tells of what has been.
   */
  static Optional<LocalDate> nearest(LocalDate filed, int month, int day) {
    return IntStream.rangeClosed(filed.getYear() - 1, filed.getYear() + 1)
        .mapToObj(year -> day(year, month, day))
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(date -> distance(ChronoUnit.DAYS.between(filed, date))));
  }

  private static long distance(long daysAhead) {
    return daysAhead > 0 ? AHEAD * daysAhead : -daysAhead;
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
    NavigableMap<Integer, FoundDate> kept = new TreeMap<>();
    found.stream()
        .sorted(
            Comparator.<FoundDate>comparingInt(date -> date.start() - date.end())
                .thenComparingInt(FoundDate::start))
        .filter(date -> isFree(date, kept))
        .forEach(date -> kept.put(date.start(), date));
    return List.copyOf(kept.values());
  }

  private static boolean isFree(FoundDate date, NavigableMap<Integer, FoundDate> kept) {
    Map.Entry<Integer, FoundDate> before = kept.lowerEntry(date.end());
    return before == null || !before.getValue().overlaps(date);
  }
}
