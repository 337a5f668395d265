package io.broadsheet.ingest.reading.credit;

import io.broadsheet.contracts.article.Dateline;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a dateline apart: {@code MOSCOW, Monday (Reuters) -}, {@code 新华社郑州11月3日电}. A day without a
 * year is the one nearest to when the version was made.
 */
public final class WireDateline {
  private static final Pattern SOURCE = Pattern.compile("[(（]([^()（）]+)[)）]");
  private static final Pattern CHINESE =
      Pattern.compile(
          "^\\s*(\\p{IsHan}{1,8}?[社报报網网台])?\\s*(\\p{IsHan}{2,12}?)?\\s*"
              + "(?:(\\d{1,2})月)?(\\d{1,2})日[电電讯訊]");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static final int LONGEST = 300;

  private WireDateline() {}

  /**
   * What the line says.
   *
   * @param near a day not far from the one meant, null when none is known
   * @param language BCP 47, of the names of months and days
   */
  public static @Nullable Dateline of(
      @Nullable String line, @Nullable LocalDate near, @Nullable String language) {
    if (line == null || line.isBlank() || line.length() > LONGEST) {
      return null;
    }
    Matcher chinese = CHINESE.matcher(line);
    if (chinese.find()) {
      return new Dateline(chinese.group(2), chineseDay(chinese, near), chinese.group(1));
    }
    String source = null;
    Matcher inBrackets = SOURCE.matcher(line);
    while (inBrackets.find()) {
      source = inBrackets.group(1).strip();
    }
    String rest = SOURCE.matcher(line).replaceAll(" ").replaceAll("[\\s\\-–—:]+$", "").strip();
    List<Locale> locales = locales(language);
    List<String> place = new ArrayList<>();
    LocalDate date = null;
    for (String part : rest.split("[,，]")) {
      String words = part.strip();
      LocalDate day = day(words, near, locales);
      date = day == null ? date : day;
      if (day == null && !words.isEmpty() && !isWeekday(words, locales)) {
        place.add(words);
      }
    }
    String where = place.isEmpty() ? null : String.join(", ", place);
    return where == null && date == null && source == null
        ? null
        : new Dateline(where, date, source);
  }

  private static @Nullable LocalDate chineseDay(Matcher chinese, @Nullable LocalDate near) {
    if (near == null) {
      return null;
    }
    int month =
        chinese.group(3) == null ? near.getMonthValue() : Integer.parseInt(chinese.group(3));
    return nearest(month, Integer.parseInt(chinese.group(4)), near);
  }

  private static @Nullable LocalDate day(
      String words, @Nullable LocalDate near, List<Locale> locales) {
    Matcher number = NUMBER.matcher(words);
    if (near == null || !number.find() || number.group().length() > 2) {
      return null;
    }
    int day = Integer.parseInt(number.group());
    for (String word : words.split("[\\s.\\d]+")) {
      for (Month month : Month.values()) {
        if (names(word, locales, (locale, style) -> month.getDisplayName(style, locale))) {
          return nearest(month.getValue(), day, near);
        }
      }
    }
    return null;
  }

  private static boolean isWeekday(String words, List<Locale> locales) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (names(words, locales, (locale, style) -> day.getDisplayName(style, locale))) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(String word, List<Locale> locales, Naming naming) {
    String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    for (Locale locale : locales) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
        String name = naming.of(locale, style).replace(".", "");
        if (plain.equalsIgnoreCase(name)) {
          return true;
        }
      }
    }
    // Agencies shorten further than locales do: Sept.
    return plain.equalsIgnoreCase("Sept")
        && names("Sep", locales, naming)
        && locales.contains(Locale.ENGLISH);
  }

  private static @Nullable LocalDate nearest(int month, int day, LocalDate near) {
    if (month < 1 || month > 12) {
      return null;
    }
    LocalDate best = null;
    for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
      YearMonth inYear = YearMonth.of(year, month);
      // The 29th of February is in some years only.
      LocalDate date = inYear.isValidDay(day) ? inYear.atDay(day) : null;
      if (date != null && (best == null || distance(date, near) < distance(best, near))) {
        best = date;
      }
    }
    return best;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static List<Locale> locales(@Nullable String language) {
    return language == null
        ? List.of(Locale.ENGLISH)
        : List.of(Locale.ENGLISH, Locale.forLanguageTag(language));
  }

  private interface Naming {
    String of(Locale locale, TextStyle style);
  }
}
