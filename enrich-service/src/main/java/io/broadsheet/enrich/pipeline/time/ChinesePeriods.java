package io.broadsheet.enrich.pipeline.time;

import io.broadsheet.enrich.pipeline.amount.ChineseNumber;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of days: 今年以来, 前三季度, 去年上半年, 1至10月, 10月中旬, 上周, 本月, 1998年. One without its year is the
 * last that has begun.
 */
final class ChinesePeriods {
  // Every quantifier is bounded, so a match takes bounded time.
  private static final String MONTH = "1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]";
  private static final String YEAR = "(?:(?<year>[12][0-9]{3})年|(?<said>今年|去年|明年|前年))";
  private static final Pattern SO_FAR = Pattern.compile("今年以来|今年来|年初以来");
  private static final Pattern QUARTERS =
      Pattern.compile(YEAR + "?(?<part>第?[一二三四1-4]季度|前[二两三23]季度|前三个季度|上半年|下半年|全年(?=[^度]))");
  private static final Pattern MONTHS =
      Pattern.compile(
          YEAR
              + "?(?<![0-9])(?<first>"
              + MONTH
              + ")月?[至到—–~-]{1,2}(?<last>"
              + MONTH
              + ")月(?:份)?(?![0-9一二三四五六七八九十]{1,3}[日号])");
  private static final Pattern PART_OF_MONTH =
      Pattern.compile(YEAR + "?(?<![0-9-])(?<month>" + MONTH + ")月(?<part>份|底|末|上旬|中旬|下旬)");
  private static final Pattern WEEK =
      Pattern.compile("(?<said>上|本|这|下)(?<unit>个?星期|周|个?月)(?![0-9一二三四五六日天末边围期]|球|刊|报)");
  private static final Pattern WHOLE_YEAR =
      Pattern.compile(
          "(?<![0-9])(?<year>1[89][0-9]{2}|20[0-9]{2})年(?![0-9一二三四五六七八九十]{1,3}月|[上下]半年|第?[一二三四1-4]季度|前)");
  private static final Pattern YEAR_BEFORE = Pattern.compile("(?:去年|上年)同(?:期|月)");
  private static final Map<String, Integer> YEARS = Map.of("前年", -2, "去年", -1, "今年", 0, "明年", 1);

  private ChinesePeriods() {}

  static List<FoundDate> in(String text, LocalDate filed) {
    List<FoundDate> found = new ArrayList<>();
    Resolution.each(SO_FAR, text, found, match -> soFar(filed));
    Resolution.each(QUARTERS, text, found, match -> quarters(match, filed));
    Resolution.each(MONTHS, text, found, match -> months(match, filed));
    Resolution.each(PART_OF_MONTH, text, found, match -> partOfMonth(match, filed));
    Resolution.each(WEEK, text, found, match -> Optional.of(weekOrMonth(match, filed)));
    Resolution.each(
        WHOLE_YEAR,
        text,
        found,
        match -> Optional.of(Span.months(Integer.parseInt(match.group("year")), 1, 12)));
    return found;
  }

  /** 去年同期 is a year before the stretch or day that was named last; after none, it is nothing. */
  static List<FoundDate> withYearBefore(String text, List<FoundDate> found) {
    List<FoundDate> all = new ArrayList<>(found);
    Matcher match = YEAR_BEFORE.matcher(text);
    int next = 0;
    while (match.find()) {
      while (next < found.size() && found.get(next).end() <= match.start()) {
        next++;
      }
      if (next > 0) {
        FoundDate before = found.get(next - 1);
        all.add(
            new FoundDate(
                match.start(),
                match.end(),
                before.first().minusYears(1),
                before.last().minusYears(1)));
      }
    }
    return Calendar.withoutOverlaps(all);
  }

  private static Optional<Span> soFar(LocalDate filed) {
    return Optional.of(new Span(filed.with(TemporalAdjusters.firstDayOfYear()), filed));
  }

  private static Optional<Span> quarters(Matcher match, LocalDate filed) {
    String part = match.group("part");
    int[] months =
        switch (part.charAt(0)) {
          case '上' -> new int[] {1, 6};
          case '下' -> new int[] {7, 12};
          case '全' -> new int[] {1, 12};
          case '前' -> new int[] {1, 3 * digit(part.charAt(1))};
          default -> {
            int quarter = digit(part.charAt(part.length() - 3));
            yield new int[] {3 * quarter - 2, 3 * quarter};
          }
        };
    // 全年 alone may be any year.
    return part.charAt(0) == '全' && !isYearSaid(match)
        ? Optional.empty()
        : Optional.of(Span.months(year(match, filed, months[0]), months[0], months[1]));
  }

  private static Optional<Span> months(Matcher match, LocalDate filed) {
    int first = number(match.group("first"));
    int last = number(match.group("last"));
    return first >= last
        ? Optional.empty()
        : Optional.of(Span.months(year(match, filed, first), first, last));
  }

  private static Optional<Span> partOfMonth(Matcher match, LocalDate filed) {
    int month = number(match.group("month"));
    int year =
        isYearSaid(match)
            ? year(match, filed, month)
            : Calendar.nearest(filed, month, 1).map(LocalDate::getYear).orElse(filed.getYear());
    LocalDate first = LocalDate.of(year, month, 1);
    LocalDate last = first.with(TemporalAdjusters.lastDayOfMonth());
    return Optional.of(
        switch (match.group("part")) {
          case "上旬" -> new Span(first, first.withDayOfMonth(10));
          case "中旬" -> new Span(first.withDayOfMonth(11), first.withDayOfMonth(20));
          case "下旬" -> new Span(first.withDayOfMonth(21), last);
          case "份" -> new Span(first, last);
          default -> new Span(last, last);
        });
  }

  private static Span weekOrMonth(Matcher match, LocalDate filed) {
    int steps =
        switch (match.group("said")) {
          case "上" -> -1;
          case "下" -> 1;
          default -> 0;
        };
    if (match.group("unit").endsWith("月")) {
      YearMonth month = YearMonth.from(filed).plusMonths(steps);
      return new Span(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate monday = filed.with(DayOfWeek.MONDAY).plusWeeks(steps);
    return new Span(monday, monday.plusDays(6));
  }

  private static boolean isYearSaid(Matcher match) {
    return match.group("year") != null || match.group("said") != null;
  }

  private static int year(Matcher match, LocalDate filed, int month) {
    @Nullable String year = match.group("year");
    @Nullable String said = match.group("said");
    if (year != null) {
      return Integer.parseInt(year);
    }
    return said != null
        ? filed.getYear() + YEARS.getOrDefault(said, 0)
        : month > filed.getMonthValue() ? filed.getYear() - 1 : filed.getYear();
  }

  private static int digit(char c) {
    return c == '两' ? 2 : number(String.valueOf(c));
  }

  private static int number(String said) {
    return ChineseNumber.of(said).intValueExact();
  }
}
