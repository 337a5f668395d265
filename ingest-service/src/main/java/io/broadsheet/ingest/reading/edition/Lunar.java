package io.broadsheet.ingest.reading.edition;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date of the Chinese calendar that a masthead prints beside the civil one. */
final class Lunar {
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:农历|農曆|夏历|夏曆|阴历|陰曆)?\\s?(?:([甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])?\\s?"
              + "[鼠牛虎兔龙龍蛇马馬羊猴鸡雞狗猪豬]?\\s?年?)?\\s?([闰閏]?)"
              + "([正一二三四五六七八九十冬腊臘]{1,3})\\s?月\\s?[大小]?\\s?"
              + "(初[一二三四五六七八九十]|[十廿卅二三][一二三四五六七八九十]{0,2})日?");
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private Lunar() {}

  /** Whether some month in it is counted in Chinese; prose with dates in figures has none. */
  static boolean mayHold(String text) {
    for (int at = text.indexOf('月', 1); at > 0; at = text.indexOf('月', at + 1)) {
      char before = text.charAt(text.charAt(at - 1) == ' ' && at > 1 ? at - 2 : at - 1);
      if ("正一二三四五六七八九十冬腊臘".indexOf(before) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A matcher whose every find is a lunar date as printed, or a civil one in Chinese numbers. */
  static Matcher matcher(String text) {
    return PRINTED.matcher(text);
  }

  /** Whether the match says that it is lunar: by the word, the cyclic year or a day like 初三. */
  static boolean saysSo(String match) {
    return match.contains("历")
        || match.contains("曆")
        || match.contains("初")
        || match.contains("廿")
        || match.contains("正月")
        || match.contains("腊月")
        || match.contains("臘月")
        || (!match.isEmpty() && STEMS.indexOf(match.charAt(0)) >= 0);
  }

  /** Whether the match names another year of the cycle of sixty than the date lies in. */
  static boolean isOfAnotherYear(Matcher printed, LocalDate date) {
    String cyclic = printed.group(1);
    if (cyclic == null) {
      return false;
    }
    // ICU counts the years of a cycle from 1; stem and branch go round together.
    int year = calendar(date).get(Calendar.YEAR) - 1;
    return year % STEMS.length() != STEMS.indexOf(cyclic.charAt(0))
        || year % BRANCHES.length() != BRANCHES.indexOf(cyclic.charAt(1));
  }

  /** How many days the printed lunar date lies from the civil one; empty when it is no date. */
  static OptionalInt daysApart(Matcher printed, LocalDate date) {
    int month = Numerals.parse(printed.group(3));
    int day = Numerals.parse(printed.group(4));
    if (month < 1 || day < 1) {
      return OptionalInt.empty();
    }
    ChineseCalendar calendar = calendar(date);
    int gap =
        (calendar.get(Calendar.MONTH) + 1 - month) * 30 + calendar.get(Calendar.DAY_OF_MONTH) - day;
    boolean leap = calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1;
    return OptionalInt.of(leap == !printed.group(2).isEmpty() ? gap : gap + 30);
  }

  private static ChineseCalendar calendar(LocalDate date) {
    ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
    calendar.setTime(Date.from(date.atTime(12, 0).atZone(CHINA).toInstant()));
    return calendar;
  }
}
