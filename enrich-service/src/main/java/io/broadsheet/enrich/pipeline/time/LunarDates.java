package io.broadsheet.enrich.pipeline.time;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Days of the Chinese calendar: 农历十月廿三, 正月初五, 腊月廿三, 除夕; the nearest to the day of filing. */
final class LunarDates {
  // The last but one of winter's months has a name of its own, like the first and the last.
  private static final String NAMED = "正月|冬月|腊月";
  private static final String DAY = "初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|三十|卅";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<said>农历|阴历|旧历)?(?<leap>闰)?(?<month>%s|十[一二]月|[一二三四五六七八九十]月)(?<day>%s)(?![日号])|(?<eve>除夕)"
              .formatted(NAMED, DAY));
  private static final String DIGITS = "一二三四五六七八九十";
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final int NOON = 12;

  private final LocalDate filed;
  private final Map<String, Optional<LocalDate>> known = new HashMap<>();

  private LunarDates(LocalDate filed) {
    this.filed = filed;
  }

  static List<FoundDate> in(String text, LocalDate filed) {
    LunarDates dates = new LunarDates(filed);
    List<FoundDate> found = new ArrayList<>();
    Matcher match = DATE.matcher(text);
    while (match.find()) {
      int start = match.start();
      int end = match.end();
      dates.day(match).ifPresent(day -> found.add(new FoundDate(start, end, day, day)));
    }
    return found;
  }

  private Optional<LocalDate> day(Matcher match) {
    return isLunar(match)
        ? known.computeIfAbsent(match.group(), said -> resolved(match))
        : Optional.empty();
  }

  // 十月二十 alone may be a day of either calendar; 初 and 廿 are said of this one only.
  private static boolean isLunar(Matcher match) {
    return match.group("eve") != null
        || match.group("said") != null
        || NAMED.contains(match.group("month"))
        || "初廿卅".indexOf(match.group("day").charAt(0)) >= 0;
  }

  private Optional<LocalDate> resolved(Matcher match) {
    int thisYear = calendar(filed).get(ChineseCalendar.EXTENDED_YEAR);
    return IntStream.rangeClosed(thisYear - 1, thisYear + 1)
        .mapToObj(year -> inYear(year, match))
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(filed, date))));
  }

  private static Optional<LocalDate> inYear(int year, Matcher match) {
    if (match.group("eve") != null) {
      return on(year + 1, 1, false, 1).map(newYear -> newYear.minusDays(1));
    }
    return on(
        year, month(match.group("month")), match.group("leap") != null, day(match.group("day")));
  }

  private static Optional<LocalDate> on(int year, int month, boolean isLeap, int day) {
    ChineseCalendar calendar = calendar(LocalDate.EPOCH);
    calendar.clear();
    calendar.set(ChineseCalendar.EXTENDED_YEAR, year);
    calendar.set(ChineseCalendar.MONTH, month - 1);
    calendar.set(ChineseCalendar.IS_LEAP_MONTH, isLeap ? 1 : 0);
    calendar.set(ChineseCalendar.DAY_OF_MONTH, day);
    calendar.set(ChineseCalendar.HOUR_OF_DAY, NOON);
    LocalDate date = Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(CHINA).toLocalDate();
    // A month without that day, or a year without that leap month, runs over into another.
    return calendar.get(ChineseCalendar.DAY_OF_MONTH) == day
            && calendar.get(ChineseCalendar.MONTH) == month - 1
            && (calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1) == isLeap
        ? Optional.of(date)
        : Optional.empty();
  }

  private static ChineseCalendar calendar(LocalDate day) {
    ChineseCalendar calendar =
        new ChineseCalendar(Date.from(day.atTime(NOON, 0).atZone(CHINA).toInstant()));
    calendar.setTimeZone(TimeZone.getTimeZone(CHINA.getId()));
    return calendar;
  }

  private static int month(String said) {
    return switch (said) {
      case "正月" -> 1;
      case "冬月" -> 11;
      case "腊月" -> 12;
      default -> number(said.substring(0, said.length() - 1));
    };
  }

  private static int day(String said) {
    return switch (said.charAt(0)) {
      case '初' -> number(said.substring(1));
      case '廿' -> 20 + (said.length() > 1 ? number(said.substring(1)) : 0);
      case '卅' -> 30;
      default -> number(said);
    };
  }

  // 十, 十二, 二十, 二十三, 三十.
  private static int number(String said) {
    int ten = said.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(said) + 1;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(said.charAt(0)) + 1;
    return 10 * tens + (ten + 1 < said.length() ? DIGITS.indexOf(said.charAt(ten + 1)) + 1 : 0);
  }
}
