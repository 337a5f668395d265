package io.broadsheet.enrich.pipeline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches of days: Q3, the third quarter of 2021, last week, this month, in October, since 1963,
 * the year to date. One without its year is the last that has begun.
 */
final class EnglishPeriods {
  // Every quantifier is bounded, so a match takes bounded time.
  private static final String OF_YEAR = "(?:,? (?:of )?(?<year>[12][0-9]{3}))?\\b";
  private static final Pattern QUARTER =
      Pattern.compile(
          "\\b(?:Q(?<number>[1-4])|(?<word>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[- ](?<part>quarter|half))"
              + OF_YEAR);
  private static final Pattern RELATIVE =
      Pattern.compile("\\b(?<way>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>week|month|year)\\b");
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Ll]ast|[Nn]ext|early|mid|late) "
              + "(?<named>"
              + EnglishDates.MONTHS
              + ")(?! ?[0-9])(?![a-z])");
  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter) (?<year>1[89][0-9]{2}|20[0-9]{2})\\b"
              + "(?! ?(?:[a-z]{0,12}(?:people|homes|jobs|miles|points)|%|percent))");
  private static final Pattern SO_FAR =
      Pattern.compile("\\b(?:so far this year|year[- ]to[- ]date)\\b");
  private static final Map<String, Integer> WORDS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

  private EnglishPeriods() {}

  static List<FoundDate> in(String text, LocalDate filed) {
    List<FoundDate> found = new ArrayList<>();
    Matcher quarter = QUARTER.matcher(text);
    while (quarter.find()) {
      quarter(quarter, filed)
          .ifPresent(months -> add(found, quarter.start(), quarter.end(), months));
    }
    Matcher relative = RELATIVE.matcher(text);
    while (relative.find()) {
      add(found, relative.start(), relative.end(), relative(relative, filed));
    }
    Matcher month = MONTH.matcher(text);
    while (month.find()) {
      LocalDate first = month(month, filed);
      add(found, month.start("named"), month.end("named"), new Span(first, endOfMonth(first)));
    }
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      Span whole = Span.months(Integer.parseInt(year.group("year")), 1, 12);
      add(found, year.start("year"), year.end("year"), whole);
    }
    Matcher soFar = SO_FAR.matcher(text);
    while (soFar.find()) {
      Span span = new Span(filed.with(TemporalAdjusters.firstDayOfYear()), filed);
      add(found, soFar.start(), soFar.end(), span);
    }
    return found;
  }

  private static void add(List<FoundDate> found, int start, int end, Span span) {
    found.add(new FoundDate(start, end, span.first(), span.last()));
  }

  private static Optional<Span> quarter(Matcher match, LocalDate filed) {
    String number = match.group("number");
    int which =
        number != null
            ? Integer.parseInt(number)
            : WORDS.getOrDefault(match.group("word").toLowerCase(Locale.ROOT), 0);
    int length = "half".equals(match.group("part")) ? 6 : 3;
    int first = (which - 1) * length + 1;
    // The first half of a match, or of a street, is no time of year.
    if (first > 12 || (length == 6 && match.group("year") == null)) {
      return Optional.empty();
    }
    String year = match.group("year");
    int inYear = year == null ? lastBegun(filed, first) : Integer.parseInt(year);
    return Optional.of(Span.months(inYear, first, first + length - 1));
  }

  private static Span relative(Matcher match, LocalDate filed) {
    int steps =
        switch (match.group("way").toLowerCase(Locale.ROOT)) {
          case "last" -> -1;
          case "next" -> 1;
          default -> 0;
        };
    return switch (match.group("unit")) {
      case "week" -> {
        LocalDate monday = filed.with(DayOfWeek.MONDAY).plusWeeks(steps);
        yield new Span(monday, monday.plusDays(6));
      }
      case "month" -> {
        LocalDate first = filed.withDayOfMonth(1).plusMonths(steps);
        yield new Span(first, endOfMonth(first));
      }
      default -> Span.months(filed.getYear() + steps, 1, 12);
    };
  }

  private static LocalDate month(Matcher match, LocalDate filed) {
    int month = EnglishDates.monthOf(match.group("month"));
    String before = match.group().toLowerCase(Locale.ROOT);
    boolean isAhead =
        before.startsWith("by ") || before.startsWith("until ") || before.startsWith("next ");
    int begun = lastBegun(filed, month);
    LocalDate first = LocalDate.of(begun, month, 1);
    return isAhead && endOfMonth(first).isBefore(filed) ? first.plusYears(1) : first;
  }

  private static int lastBegun(LocalDate filed, int month) {
    return month > filed.getMonthValue() ? filed.getYear() - 1 : filed.getYear();
  }

  private static LocalDate endOfMonth(LocalDate day) {
    return day.with(TemporalAdjusters.lastDayOfMonth());
  }
}
