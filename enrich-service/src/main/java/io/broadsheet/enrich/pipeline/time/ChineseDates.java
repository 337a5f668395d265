package io.broadsheet.enrich.pipeline.time;

import io.broadsheet.enrich.pipeline.amount.ChineseNumber;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 2022年11月13日, 11月13日至15日, 13日, 昨日, 上周三, 2022年11月. */
final class ChineseDates {
  // Every quantifier is bounded, so a match takes bounded time.
  private static final String NUMBER = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";
  private static final String YEAR = "[0-9]{4}|[〇零○一二三四五六七八九]{4}";
  private static final Pattern DAY =
      Pattern.compile(
          ("(?:(?<year>%1$s)年|(?<said>今年|去年|明年|前年))?(?<month>%2$s)月(?<day>%2$s)[日号]"
                  + "(?:[至到—–~～-]{1,2}(?:(?<month2>%2$s)月)?(?<day2>%2$s)[日号])?")
              .formatted(YEAR, NUMBER));
  private static final Pattern DAYS =
      Pattern.compile(
          "(?:(?<year>%1$s)年)?(?<month>%2$s)月(?<day>%2$s)[至到—–~～-]{1,2}(?<day2>%2$s)[日号]"
              .formatted(YEAR, NUMBER));
  private static final Pattern MONTH =
      Pattern.compile("(?<year>%1$s)年(?<month>%2$s)月(?:份)?".formatted(YEAR, NUMBER));
  private static final Pattern DAY_ALONE =
      Pattern.compile("(?<![月0-9.年第至到—–~～-])(?<day>[0-9]{1,2})日(?![报常子期本元均语])");
  private static final Pattern RELATIVE = Pattern.compile("前天|前日|昨[天日晚晨夜]|今[天日晚晨夜]|明[天日晚晨]|后天|后日");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?<week>上|本|这|下)?(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?![至到、])");
  private static final Map<Character, Integer> OFFSETS =
      Map.of('前', -2, '昨', -1, '今', 0, '明', 1, '后', 2);
  private static final Map<String, Integer> YEARS = Map.of("前年", -2, "去年", -1, "今年", 0, "明年", 1);
  private static final String WEEKDAYS = "一二三四五六日";

  private ChineseDates() {}

  static List<FoundDate> in(String text, LocalDate filed) {
    List<FoundDate> found = new ArrayList<>();
    each(DAY, text, found, match -> days(match, filed));
    each(DAYS, text, found, match -> days(match, filed));
    each(MONTH, text, found, ChineseDates::month);
    each(
        DAY_ALONE,
        text,
        found,
        match -> single(Calendar.lastOn(filed, Integer.parseInt(match.group("day")))));
    each(
        RELATIVE,
        text,
        found,
        match ->
            single(Optional.of(filed.plusDays(OFFSETS.getOrDefault(match.group().charAt(0), 0)))));
    each(WEEKDAY, text, found, match -> weekday(match, text, filed));
    return Calendar.withoutOverlaps(found);
  }

  private record Span(LocalDate first, LocalDate last) {}

  private interface Resolution {
    Optional<Span> of(Matcher match);
  }

  private static void each(
      Pattern pattern, String text, List<FoundDate> found, Resolution resolution) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      int start = match.start();
      int end = match.end();
      resolution
          .of(match)
          .ifPresent(span -> found.add(new FoundDate(start, end, span.first(), span.last())));
    }
  }

  private static Optional<Span> single(Optional<LocalDate> day) {
    return day.map(date -> new Span(date, date));
  }

  private static Optional<Span> days(Matcher match, LocalDate filed) {
    int month = number(match.group("month"));
    String saidYear = match.group("year");
    String relative = match.namedGroups().containsKey("said") ? match.group("said") : null;
    int day = number(match.group("day"));
    Optional<LocalDate> first =
        saidYear != null
            ? Calendar.day(year(saidYear), month, day)
            : relative != null
                ? Calendar.day(filed.getYear() + YEARS.getOrDefault(relative, 0), month, day)
                : Calendar.nearest(filed, month, day);
    return first.map(from -> new Span(from, last(match, from)));
  }

  private static LocalDate last(Matcher match, LocalDate first) {
    String day = match.group("day2");
    if (day == null) {
      return first;
    }
    String month = match.namedGroups().containsKey("month2") ? match.group("month2") : null;
    int inMonth = month == null ? first.getMonthValue() : number(month);
    int inYear = inMonth < first.getMonthValue() ? first.getYear() + 1 : first.getYear();
    return Calendar.day(inYear, inMonth, number(day))
        .filter(last -> last.isAfter(first))
        .orElse(first);
  }

  private static Optional<Span> month(Matcher match) {
    return Calendar.day(year(match.group("year")), number(match.group("month")), 1)
        .map(first -> new Span(first, first.with(TemporalAdjusters.lastDayOfMonth())));
  }

  // A weekday is one of the week of filing, unless it says otherwise; 每周三 is no day at all.
  private static Optional<Span> weekday(Matcher match, String text, LocalDate filed) {
    if (match.start() > 0 && "每逢两一".indexOf(text.charAt(match.start() - 1)) >= 0) {
      return Optional.empty();
    }
    char said = match.group("day").charAt(0);
    int number = WEEKDAYS.indexOf(said == '天' ? '日' : said);
    LocalDate day = filed.with(DayOfWeek.MONDAY).plusDays(number);
    return single(Optional.of(day.plusWeeks(weeks(match.group("week")))));
  }

  private static int weeks(@Nullable String said) {
    return said == null ? 0 : said.equals("上") ? -1 : said.equals("下") ? 1 : 0;
  }

  private static int number(String said) {
    return ChineseNumber.of(said).intValueExact();
  }

  private static int year(String said) {
    int year = 0;
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      int digit = c <= '9' ? c - '0' : Math.max("〇一二三四五六七八九".indexOf(c), 0);
      year = year * 10 + digit;
    }
    return year;
  }
}
