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

/** 2022年11月13日, 11月13日至15日, 民国二十六年7月7日, 本月13日, 昨日, 次日, 上周三, 去年5月. */
final class ChineseDates {
  // Every quantifier is bounded, so a match takes bounded time.
  private static final String NUMBER = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";
  private static final String YEAR = "[0-9]{4}|[〇零○一二三四五六七八九]{4}";
  private static final Pattern DAY =
      Pattern.compile(
          ("(?:(?<year>%1$s)年|(?<said>今年|去年|明年|前年|(?:民国|昭和|平成|令和)(?:元|%2$s)年))?(?<month>%2$s)月(?<day>%2$s)[日号]"
                  + "(?:[至到—–~～-]{1,2}(?:(?:(?<year2>%1$s)年)?(?<month2>%2$s)月)?(?<day2>%2$s)[日号])?")
              .formatted(YEAR, NUMBER));
  private static final Pattern DAYS =
      Pattern.compile(
          "(?:(?<year>%1$s)年)?(?<month>%2$s)月(?<day>%2$s)[至到—–~～-]{1,2}(?<day2>%2$s)[日号]"
              .formatted(YEAR, NUMBER));
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:(?<year>%1$s)年|(?<said>今年|去年|明年|前年))(?<month>%2$s)月(?:份)?(?:[至到—–~～-](?<month2>%2$s)月(?:份)?)?"
              .formatted(YEAR, NUMBER));
  private static final Pattern OF_MONTH =
      Pattern.compile("(?<said>本|当|上个?|下个?)月(?<day>%s)[日号]".formatted(NUMBER));
  private static final Pattern DAY_ALONE =
      Pattern.compile(
          "(?<![月0-9.年第至到—–~～-])(?<day>[0-9]{1,2})日(?![报常子期本元均语])"
              + "(?:[至到—–~～-](?<day2>[0-9]{1,2})日)?");
  private static final Pattern RELATIVE =
      Pattern.compile("大前天|前天|前日|[昨今明](?:[（(][0-9]{1,2}日?[）)])?日|昨[天晚晨夜]|今[天晚晨夜]|明[天晚晨]|后天|后日");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?<week>上|本|这|下)?(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?![至到、])");
  private static final Pattern NEXT = Pattern.compile("次日|翌日|当[天日](?![地前])|同日");
  private static final Pattern AHEAD = Pattern.compile("将|拟|定于|预计|预报|即将|有望|截止|报名");
  private static final Map<Character, Integer> OFFSETS =
      Map.of('大', -3, '前', -2, '昨', -1, '今', 0, '明', 1, '后', 2);
  private static final Map<String, Integer> YEARS = Map.of("前年", -2, "去年", -1, "今年", 0, "明年", 1);
  // The years before the first of an era.
  private static final Map<String, Integer> ERAS =
      Map.of("民国", 1911, "昭和", 1925, "平成", 1988, "令和", 2018);
  private static final String WEEKDAYS = "一二三四五六日";

  private static final int CLAUSE = 40;

  private ChineseDates() {}

  static List<FoundDate> in(String text, LocalDate filed) {
    List<FoundDate> found = new ArrayList<>();
    Resolution.each(DAY, text, found, match -> days(match, filed));
    Resolution.each(DAYS, text, found, match -> days(match, filed));
    Resolution.each(MONTH, text, found, match -> month(match, filed));
    Resolution.each(OF_MONTH, text, found, match -> ofMonth(match, filed));
    Resolution.each(DAY_ALONE, text, found, match -> ofMonthUnsaid(match, text, filed));
    Resolution.each(
        RELATIVE,
        text,
        found,
        match ->
            Span.single(
                Optional.of(filed.plusDays(OFFSETS.getOrDefault(match.group().charAt(0), 0)))));
    Resolution.each(WEEKDAY, text, found, match -> weekday(match, text, filed));
    found.addAll(ChinesePeriods.in(text, filed));
    found.addAll(LunarDates.in(text, filed));
    return ChinesePeriods.withYearBefore(text, withNextDays(text, Calendar.withoutOverlaps(found)));
  }

  // 次日 is the day after the one that was named last, 当日 that one; after none, neither is a day.
  private static List<FoundDate> withNextDays(String text, List<FoundDate> found) {
    List<FoundDate> all = new ArrayList<>();
    int next = 0;
    Matcher match = NEXT.matcher(text);
    while (match.find()) {
      while (next < found.size() && found.get(next).start() < match.start()) {
        all.add(found.get(next++));
      }
      if (!all.isEmpty()) {
        LocalDate last = all.getLast().last();
        boolean isSame = "当同".indexOf(match.group().charAt(0)) >= 0;
        LocalDate day = isSame ? last : last.plusDays(1);
        all.add(new FoundDate(match.start(), match.end(), day, day));
      }
    }
    all.addAll(found.subList(next, found.size()));
    return all;
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
                ? Calendar.day(said(relative, filed), month, day)
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
    String year = match.namedGroups().containsKey("year2") ? match.group("year2") : null;
    int following = inMonth < first.getMonthValue() ? first.getYear() + 1 : first.getYear();
    int inYear = year == null ? following : year(year);
    return Calendar.day(inYear, inMonth, number(day))
        .filter(last -> last.isAfter(first))
        .orElse(first);
  }

  // 去年, or a year of an era: 民国二十六年, 令和元年.
  private static int said(String year, LocalDate filed) {
    Integer offset = YEARS.get(year);
    if (offset != null) {
      return filed.getYear() + offset;
    }
    String number = year.substring(2, year.length() - 1);
    return ERAS.getOrDefault(year.substring(0, 2), 0) + (number.equals("元") ? 1 : number(number));
  }

  private static Optional<Span> month(Matcher match, LocalDate filed) {
    String year = match.group("year");
    int inYear = year == null ? said(match.group("said"), filed) : year(year);
    String last = match.group("month2");
    Optional<LocalDate> first = Calendar.day(inYear, number(match.group("month")), 1);
    return first.map(
        from ->
            new Span(
                from,
                Optional.ofNullable(last)
                    .flatMap(month -> Calendar.day(inYear, number(month), 1))
                    .filter(month -> month.isAfter(from))
                    .orElse(from)
                    .with(TemporalAdjusters.lastDayOfMonth())));
  }

  private static Optional<Span> ofMonth(Matcher match, LocalDate filed) {
    LocalDate month =
        switch (match.group("said").charAt(0)) {
          case '上' -> filed.minusMonths(1);
          case '下' -> filed.plusMonths(1);
          default -> filed;
        };
    return Span.single(
        Calendar.day(month.getYear(), month.getMonthValue(), number(match.group("day"))));
  }

  // The last such day, or the next where the text looks ahead: 预计17日至19日降温.
  private static Optional<Span> ofMonthUnsaid(Matcher match, String text, LocalDate filed) {
    int day = Integer.parseInt(match.group("day"));
    Optional<LocalDate> first =
        day > filed.getDayOfMonth() && isAhead(text, match.start())
            ? Calendar.day(filed.getYear(), filed.getMonthValue(), day)
            : Calendar.lastOn(filed, day);
    return first.map(from -> new Span(from, last(match, from)));
  }

  // A weekday is one of the week of filing, unless it says otherwise, or lies ahead of what is told
  // as done; 每周三 is no day at all.
  private static Optional<Span> weekday(Matcher match, String text, LocalDate filed) {
    if (match.start() > 0 && "每逢两一".indexOf(text.charAt(match.start() - 1)) >= 0) {
      return Optional.empty();
    }
    char said = match.group("day").charAt(0);
    int number = WEEKDAYS.indexOf(said == '天' ? '日' : said);
    LocalDate day = filed.with(DayOfWeek.MONDAY).plusDays(number);
    String week = match.group("week");
    boolean isPast = week == null && day.isAfter(filed) && !isAhead(text, match.start());
    return Span.single(Optional.of(day.plusWeeks(isPast ? -1 : weeks(week))));
  }

  // Whether the sentence looks ahead, as far as it stands near.
  private static boolean isAhead(String text, int at) {
    int from = Math.max(0, at - CLAUSE);
    int to = Math.min(text.length(), at + CLAUSE);
    String before = text.substring(from, at);
    int start = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
    int stop = text.indexOf('。', at, to);
    return AHEAD.matcher(text.substring(from + start, stop < 0 ? to : stop)).find();
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
