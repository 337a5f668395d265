package io.broadsheet.ingest.reading.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates and days of the week in the forms that papers print. */
final class Dates {
  /** The first year of the Republic of China's calendar, less one. */
  private static final int MINGUO = 1911;

  private static final Map<String, Integer> MONTHS = calendar("month");
  private static final Map<String, Integer> WEEKDAYS = calendar("weekday");
  private static final Map<String, Integer> COUNTS = calendar("count");
  private static final Map<String, Integer> SHORT_WEEKDAYS = calendar("short-weekday");
  private static final String MONTH = "(" + String.join("|", sorted(MONTHS)) + ")\\.?";
  private static final String COUNT = "([0-9" + Numerals.HAN + "]{1,3})";

  private static final Pattern HAN =
      Pattern.compile(
          "(?:(?:中华|中華)?(民国|民國)\\s?|公元\\s?)?([0-9O"
              + Numerals.HAN
              + "]{1,5})\\s?年\\s?"
              + COUNT
              + "\\s?月\\s?"
              + COUNT
              + "\\s?[日号號]");
  private static final Pattern ISO =
      Pattern.compile(
          "(?<![0-9])([12][0-9]{3})\\s?[-./·]\\s?([0-9]{1,2})\\s?[-./·]\\s?([0-9]{1,2})(?![0-9])");

  /** Which of the first two is the month, papers do not agree on; the weekday beside it tells. */
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<![0-9./-])([0-9]{1,2})[./-]([0-9]{1,2})[./-]([12][0-9]{3})(?![0-9])");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + "\\s?([0-9]{1,2})(?:st|nd|rd|th)?[,.]?\\s?([12][0-9]{3})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b([0-9]{1,2})(?:st|nd|rd|th)?[\\s-](?:of\\s)?" + MONTH + "[,-]?\\s?([12][0-9]{3})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<![\\p{IsAlphabetic}&&[^\\p{IsHan}]])("
              + String.join("|", sorted(WEEKDAYS))
              + ")(?![a-z])",
          Pattern.CASE_INSENSITIVE);

  /** Short forms are words, too (The Sun); only a date behind them makes them days. */
  private static final Pattern SHORT_WEEKDAY =
      Pattern.compile(
          "(?<![\\p{L}])("
              + String.join("|", sorted(SHORT_WEEKDAYS))
              + ")\\.?,?\\s(?=[0-9]{1,2}[\\s/.-]|"
              + MONTH
              + "\\s[0-9])",
          Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /**
   * @param start where it stands in the text
   */
  record Found(LocalDate date, int start, int end) {}

  /** The first whole date in the text. */
  static Optional<Found> find(String text) {
    boolean mayBeHan = text.indexOf('年') > 0 && text.indexOf('月') > 0;
    Matcher han = mayBeHan ? HAN.matcher(text) : null;
    while (han != null && han.find()) {
      int year = Numerals.parse(han.group(2)) + (han.group(1) == null ? 0 : MINGUO);
      Optional<Found> found =
          found(year, Numerals.parse(han.group(3)), Numerals.parse(han.group(4)), han);
      if (found.isPresent()) {
        return found;
      }
    }
    if (!mayHoldYear(text)) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return found(number(iso, 1), number(iso, 2), number(iso, 3), iso);
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.find()) {
      return yearLast(yearLast, text);
    }
    // The month of the other forms is a word.
    if (!hasLatin(text)) {
      return Optional.empty();
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.find()) {
      return found(
          number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2), monthFirst);
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      return found(number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1), dayFirst);
    }
    return Optional.empty();
  }

  /** The day stands first in most of the world; the other way where only that agrees. */
  private static Optional<Found> yearLast(Matcher date, String text) {
    Optional<Found> dayFirst = found(number(date, 3), number(date, 2), number(date, 1), date);
    Optional<Found> monthFirst = found(number(date, 3), number(date, 1), number(date, 2), date);
    Matcher weekday = weekday(text);
    int printed = weekday != null && weekday.find() ? weekdayNumber(weekday.group(1)) : 0;
    boolean other =
        monthFirst.isPresent() && monthFirst.get().date().getDayOfWeek().getValue() == printed;
    boolean agrees =
        dayFirst.isPresent()
            && (printed == 0 || dayFirst.get().date().getDayOfWeek().getValue() == printed);
    return agrees || !other ? dayFirst.or(() -> monthFirst) : monthFirst;
  }

  /** A matcher that finds days of the week; null when the text cannot hold one. */
  static @Nullable Matcher weekday(String text) {
    boolean may =
        text.contains("星期")
            || counts(text, '周')
            || counts(text, '週')
            || counts(text, '拜')
            || mayHoldDay(text);
    if (may) {
      return WEEKDAY.matcher(text);
    }
    return hasLatin(text) && mayHoldYear(text) ? SHORT_WEEKDAY.matcher(text) : null;
  }

  /** Monday, FRIDAY; today and holidays are none. */
  private static boolean mayHoldDay(String text) {
    for (int at = 1; at + 3 <= text.length(); at++) {
      if ("nsriNSRI".indexOf(text.charAt(at - 1)) >= 0
          && text.regionMatches(true, at, "day", 0, 3)) {
        return true;
      }
    }
    return false;
  }

  /** Whether four figures stand together in it. */
  private static boolean mayHoldYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 4; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? digits + 1 : 0;
    }
    return digits == 4;
  }

  private static boolean hasLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      int letter = text.charAt(i) | 0x20;
      if (letter >= 'a' && letter <= 'z') {
        return true;
      }
    }
    return false;
  }

  /** Whether a day of the week may stand behind the word's last character. */
  private static boolean counts(String text, char last) {
    for (int at = text.indexOf(last);
        at >= 0 && at + 1 < text.length();
        at = text.indexOf(last, at + 1)) {
      if ("一二三四五六日天 ".indexOf(text.charAt(at + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** 1 for Monday to 7 for Sunday; -1 for a word that is no weekday. */
  static int weekdayNumber(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WEEKDAYS.getOrDefault(lower, SHORT_WEEKDAYS.getOrDefault(lower, -1));
  }

  /** 1 to 12; -1 for a word that is no month. */
  static int month(String word) {
    return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
  }

  /**
   * The date that a printed day means in an issue: the last one that is not after it. Two days of
   * grace, because a paper may print what it announces for tomorrow.
   *
   * @param month -1 when only the day is printed
   * @return null when there is no such day
   */
  static @Nullable LocalDate latest(int month, int day, LocalDate issue) {
    LocalDate limit = issue.plusDays(2);
    for (int back = 0; back < 14; back++) {
      LocalDate candidate =
          month < 0
              ? of(
                  issue.minusMonths(back - 1).getYear(),
                  issue.minusMonths(back - 1).getMonthValue(),
                  day)
              : of(issue.getYear() + 1 - back, month, day);
      if (candidate != null && !candidate.isAfter(limit)) {
        return candidate;
      }
    }
    return null;
  }

  static @Nullable LocalDate of(int year, int month, int day) {
    try {
      return year < 1600 || year > 2200 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Numbers in English words, as a choice within a pattern. */
  static String countWords() {
    return String.join("|", sorted(COUNTS)).toUpperCase(Locale.ROOT);
  }

  /** 0 for a word that is no number. */
  static int count(String word) {
    return COUNTS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  private static Optional<Found> found(int year, int month, int day, Matcher at) {
    return Optional.ofNullable(of(year, month, day))
        .map(date -> new Found(date, at.start(), at.end()));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Map<String, Integer> calendar(String kind) {
    return Cues.rows("calendar.tsv").stream()
        .filter(row -> row.get(1).equals(kind))
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get(0).toLowerCase(Locale.ROOT),
                row -> Integer.valueOf(row.get(2)),
                (a, b) -> a));
  }

  private static List<String> sorted(Map<String, Integer> words) {
    // Longest first: "September" before "Sep".
    return words.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList();
  }
}
