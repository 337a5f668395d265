package io.broadsheet.benchmarks.editions.printing;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as papers print them. */
final class Dates {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String[] MONTHS = {
    "正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"
  };

  private Dates() {}

  /** 二〇二四年一月三日. */
  static String written(LocalDate date) {
    return year(date.getYear())
        + "年"
        + count(date.getMonthValue())
        + "月"
        + count(date.getDayOfMonth())
        + "日";
  }

  /** 民國一一三年一月三日, or in Arabic digits. */
  static String republican(LocalDate date, boolean digits) {
    int year = date.getYear() - 1911;
    return digits
        ? "中華民國" + year + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日"
        : "中華民國"
            + year(year)
            + "年"
            + count(date.getMonthValue())
            + "月"
            + count(date.getDayOfMonth())
            + "日";
  }

  private static String year(int year) {
    StringBuilder written = new StringBuilder();
    Integer.toString(year).chars().forEach(digit -> written.append(DIGITS.charAt(digit - '0')));
    return written.toString();
  }

  /** 1 to 99 in Chinese. */
  static String count(int number) {
    String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
    return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
  }

  /** 癸卯年十一月廿二, by the calendar of China. */
  static String lunar(LocalDate date) {
    ChineseCalendar calendar = new ChineseCalendar();
    calendar.setTimeZone(TimeZone.getTimeZone("Asia/Shanghai"));
    calendar.setTimeInMillis(date.atTime(4, 0).toInstant(ZoneOffset.UTC).toEpochMilli());
    int year = calendar.get(Calendar.YEAR) - 1;
    boolean leap = calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1;
    return ""
        + STEMS.charAt(year % 10)
        + BRANCHES.charAt(year % 12)
        + "年"
        + (leap ? "闰" : "")
        + MONTHS[calendar.get(Calendar.MONTH)]
        + "月"
        + day(calendar.get(Calendar.DATE));
  }

  private static String day(int day) {
    if (day == 10 || day == 20 || day == 30) {
      return day == 10 ? "初十" : day == 20 ? "二十" : "三十";
    }
    return (day < 10 ? "初" : day < 20 ? "十" : "廿") + DIGITS.charAt(day % 10);
  }

  static String weekday(LocalDate date, boolean chinese) {
    return chinese
        ? "星期" + "一二三四五六日".charAt(date.getDayOfWeek().getValue() - 1)
        : date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String english(LocalDate date, String pattern) {
    return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }
}
