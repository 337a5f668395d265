package io.broadsheet.enrich.pipeline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** November 13, 2022; 13 Nov; Nov. 13-15; November 2022; 2022-11-13; Tuesday; yesterday. */
final class EnglishDates {
  private static final int LOOK_BACK = 200;
  static final String MONTHS =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String DAY = "(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?";
  private static final String LAST = "(?: ?(?:[-–]|to) ?(?<last>[0-3]?[0-9])(?:st|nd|rd|th)?)?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTHS + " " + DAY + LAST + "\\b(?:,? (?<year>[12][0-9]{3})\\b)?");
  // Nov. 28 to Dec. 2
  private static final Pattern ACROSS_MONTHS =
      Pattern.compile(
          "\\b"
              + MONTHS
              + " "
              + DAY
              + "(?:,? (?<year>[12][0-9]{3}))? ?(?:[-–]|to|through|until) ?"
              + MONTHS.replace("month", "month2")
              + " (?<day2>[0-3]?[0-9])\\b(?:,? (?<year2>[12][0-9]{3})\\b)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b" + DAY + LAST + " " + MONTHS + "(?![a-z])(?:,? (?<year>[12][0-9]{3})\\b)?");
  private static final Pattern MONTH =
      Pattern.compile("\\b" + MONTHS + " (?<year>[12][0-9]{3})\\b");
  private static final Pattern ISO =
      Pattern.compile("\\b(?<year>[12][0-9]{3})-(?<month>[01][0-9])-(?<day>[0-3][0-9])\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?<way>(?:[Nn]ext|[Uu]ntil|[Ff]rom|[Bb]y|[Cc]oming|[Ll]ast) )?"
              + "(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
  private static final Pattern RELATIVE =
      Pattern.compile("\\b(?<day>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)\\b");
  private static final Pattern AHEAD =
      Pattern.compile("\\b(?:will|shall|is due|are due|expected|forecast|likely)\\b");

  private static final Set<String> WHOLE_MONTHS =
      Arrays.stream(Month.values()).map(Month::name).collect(Collectors.toUnmodifiableSet());

  private EnglishDates() {}

  static List<FoundDate> in(String text, LocalDate filed) {
    List<FoundDate> found = new ArrayList<>();
    Resolution.each(MONTH_FIRST, text, found, match -> days(match, filed));
    Resolution.each(ACROSS_MONTHS, text, found, match -> acrossMonths(match, filed));
    Resolution.each(DAY_FIRST, text, found, match -> days(match, filed));
    Resolution.each(MONTH, text, found, EnglishDates::month);
    Resolution.each(ISO, text, found, EnglishDates::iso);
    Resolution.each(
        WEEKDAY, text, found, match -> Span.single(Optional.of(weekday(match, text, filed))));
    Resolution.each(
        RELATIVE, text, found, match -> Span.single(Optional.of(relative(match, filed))));
    found.addAll(EnglishPeriods.in(text, filed));
    return Calendar.withoutOverlaps(found).stream()
        .map(date -> withoutFullStop(date, text))
        .toList();
  }

  // The stop of Nov. belongs to the date, that behind December to the sentence.
  private static FoundDate withoutFullStop(FoundDate date, String text) {
    int last = date.end() - 1;
    int start = last;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean isWhole = WHOLE_MONTHS.contains(text.substring(start, last).toUpperCase(Locale.ROOT));
    return text.charAt(last) == '.' && isWhole
        ? new FoundDate(date.start(), last, date.first(), date.last())
        : date;
  }

  private static Optional<Span> days(Matcher match, LocalDate filed) {
    int month = monthOf(match.group("month"));
    int day = Integer.parseInt(match.group("day"));
    String year = match.group("year");
    Optional<LocalDate> first =
        year == null
            ? Calendar.nearest(filed, month, day)
            : Calendar.day(Integer.parseInt(year), month, day);
    return first.map(from -> new Span(from, last(from, match.group("last"))));
  }

  private static Optional<Span> acrossMonths(Matcher match, LocalDate filed) {
    int month = monthOf(match.group("month"));
    int day = Integer.parseInt(match.group("day"));
    int month2 = monthOf(match.group("month2"));
    int day2 = Integer.parseInt(match.group("day2"));
    String year = match.group("year") == null ? match.group("year2") : match.group("year");
    Optional<LocalDate> first =
        year == null
            ? Calendar.nearest(filed, month, day)
            : Calendar.day(Integer.parseInt(year), month, day);
    return first.flatMap(
        from ->
            Calendar.day(month2 < month ? from.getYear() + 1 : from.getYear(), month2, day2)
                .filter(to -> to.isAfter(from))
                .map(to -> new Span(from, to)));
  }

  private static LocalDate last(LocalDate first, @Nullable String day) {
    return day == null
        ? first
        : Calendar.day(first.getYear(), first.getMonthValue(), Integer.parseInt(day))
            .filter(last -> last.isAfter(first))
            .orElse(first);
  }

  private static Optional<Span> month(Matcher match) {
    return Calendar.day(Integer.parseInt(match.group("year")), monthOf(match.group("month")), 1)
        .map(first -> new Span(first, first.with(TemporalAdjusters.lastDayOfMonth())));
  }

  private static Optional<Span> iso(Matcher match) {
    return Span.single(
        Calendar.day(
            Integer.parseInt(match.group("year")),
            Integer.parseInt(match.group("month")),
            Integer.parseInt(match.group("day"))));
  }

  // News tells of the last Tuesday, unless the sentence looks ahead.
  private static LocalDate weekday(Matcher match, String text, LocalDate filed) {
    DayOfWeek day = DayOfWeek.valueOf(match.group("day").toUpperCase(Locale.ROOT));
    String way = match.group("way");
    if (way != null && !way.toLowerCase(Locale.ROOT).startsWith("last")) {
      return filed.with(TemporalAdjusters.next(day));
    }
    String before = text.substring(Math.max(0, match.start() - LOOK_BACK), match.start());
    int sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
    if (way == null && AHEAD.matcher(before.substring(sentence + 1)).find()) {
      return filed.with(TemporalAdjusters.nextOrSame(day));
    }
    return filed.with(
        way == null ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.previous(day));
  }

  private static LocalDate relative(Matcher match, LocalDate filed) {
    return switch (match.group("day").toLowerCase(Locale.ROOT)) {
      case "yesterday" -> filed.minusDays(1);
      case "tomorrow" -> filed.plusDays(1);
      default -> filed;
    };
  }

  static int monthOf(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month.getValue();
      }
    }
    throw new IllegalStateException("no month " + name);
  }
}
