package io.broadsheet.enrich.pipeline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  // A Wednesday.
  private static final LocalDate FILED = LocalDate.of(2022, 11, 16);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "11月13日下午, 11月13日, 2022-11-13, 2022-11-13",
    "十一月十三日下午, 十一月十三日, 2022-11-13, 2022-11-13",
    "11月13日至15日召开, 11月13日至15日, 2022-11-13, 2022-11-15",
    "11月13-15日召开, 11月13-15日, 2022-11-13, 2022-11-15",
    "12月30日至1月2日放假, 12月30日至1月2日, 2022-12-30, 2023-01-02",
    "2021年3月5日施行, 2021年3月5日, 2021-03-05, 2021-03-05",
    "二〇二一年三月五日施行, 二〇二一年三月五日, 2021-03-05, 2021-03-05",
    "去年12月3日开工, 去年12月3日, 2021-12-03, 2021-12-03",
    "2021年2月开工, 2021年2月, 2021-02-01, 2021-02-28",
    "记者14日获悉, 14日, 2022-11-14, 2022-11-14",
    "记者28日获悉, 28日, 2022-10-28, 2022-10-28",
    "2021年12月30日至2022年1月2日放假, 2021年12月30日至2022年1月2日, 2021-12-30, 2022-01-02",
    "活动13日至15日举行, 13日至15日, 2022-11-13, 2022-11-15",
    "去年5月动工, 去年5月, 2021-05-01, 2021-05-31",
    "2021年3月至5月集中整治, 2021年3月至5月, 2021-03-01, 2021-05-31",
    "本月9日挂牌, 本月9日, 2022-11-09, 2022-11-09",
    "上个月二十日挂牌, 上个月二十日, 2022-10-20, 2022-10-20",
    "下月3日截止, 下月3日, 2022-12-03, 2022-12-03",
    "民国二十六年7月7日, 民国二十六年7月7日, 1937-07-07, 1937-07-07",
    "令和元年5月1日即位, 令和元年5月1日, 2019-05-01, 2019-05-01",
    "大前天返程, 大前天, 2022-11-13, 2022-11-13",
    "农历十月廿三赶集, 农历十月廿三, 2022-11-16, 2022-11-16",
    "农历十月二十三赶集, 农历十月二十三, 2022-11-16, 2022-11-16",
    "正月初一拜年, 正月初一, 2023-01-22, 2023-01-22",
    "腊月廿三祭灶, 腊月廿三, 2023-01-14, 2023-01-14",
    "冬月初十成亲, 冬月初十, 2022-12-03, 2022-12-03",
    "九月初九登高, 九月初九, 2022-10-04, 2022-10-04",
    "除夕夜值班, 除夕, 2023-01-21, 2023-01-21",
    "3月8日立案, 3月8日, 2022-03-08, 2022-03-08",
    "1月15日开会, 1月15日, 2023-01-15, 2023-01-15",
    "昨日上午, 昨日, 2022-11-15, 2022-11-15",
    "后天有雨, 后天, 2022-11-18, 2022-11-18",
    "上周三开会, 上周三, 2022-11-09, 2022-11-09",
    "周一开会, 周一, 2022-11-14, 2022-11-14",
    "下周日开会, 下周日, 2022-11-27, 2022-11-27",
    "周日同意延长协议, 周日, 2022-11-13, 2022-11-13",
    "周日将举行演出, 周日, 2022-11-20, 2022-11-20",
    "上周五立案, 上周五, 2022-11-11, 2022-11-11",
    "今年以来增收, 今年以来, 2022-01-01, 2022-11-16",
    "一季度开工, 一季度, 2022-01-01, 2022-03-31",
    "前三季度增长, 前三季度, 2022-01-01, 2022-09-30",
    "去年上半年投产, 去年上半年, 2021-01-01, 2021-06-30",
    "1至10月出口增长, 1至10月, 2022-01-01, 2022-10-31",
    "截至10月底建成, 10月底, 2022-10-31, 2022-10-31",
    "9月中旬采收, 9月中旬, 2022-09-11, 2022-09-20",
    "上周有雨, 上周, 2022-11-07, 2022-11-13",
    "下个月试行, 下个月, 2022-12-01, 2022-12-31",
    "1998年夏天, 1998年, 1998-01-01, 1998-12-31",
    "昨（15）日晚间, 昨（15）日, 2022-11-15, 2022-11-15",
    "预计17日至19日降温, 17日至19日, 2022-11-17, 2022-11-19"
  })
  void readsChineseDays(String text, String named, LocalDate first, LocalDate last) {
    assertThat(ChineseDates.in(text, FILED))
        .containsExactly(new FoundDate(text.indexOf(named), end(text, named), first, last));
  }

  @Test
  void takesTheNextDayForTheOneBehindTheLastThatWasNamed() {
    assertThat(ChineseDates.in("次日。11月13日开工，次日停工；10月1日至3日放假，翌日上班", FILED))
        .extracting(FoundDate::first)
        .containsExactly(
            LocalDate.of(2022, 11, 13),
            LocalDate.of(2022, 11, 14),
            LocalDate.of(2022, 10, 1),
            LocalDate.of(2022, 10, 4));
  }

  @Test
  void takesTheSameTimeOfLastYearFromWhatWasNamedBefore() {
    assertThat(ChineseDates.in("去年同期没有数字。今年以来产粮三万吨，比去年同期增长", FILED))
        .extracting(FoundDate::first, FoundDate::last)
        .containsExactly(
            tuple(LocalDate.of(2022, 1, 1), FILED),
            tuple(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 11, 16)));
  }

  @Test
  void takesThatDayForTheOneThatWasNamedLast() {
    assertThat(ChineseDates.in("11月13日开工，当日完工；当天地开阔时", FILED))
        .extracting(FoundDate::first)
        .containsExactly(LocalDate.of(2022, 11, 13), LocalDate.of(2022, 11, 13));
  }

  @Test
  void knowsLeapMonthsAndYearsWithoutThem() {
    assertThat(ChineseDates.in("农历闰二月初一", LocalDate.of(2023, 4, 1)))
        .extracting(FoundDate::first)
        .containsExactly(LocalDate.of(2023, 3, 22));
    assertThat(ChineseDates.in("农历闰五月初一", FILED)).isEmpty();
  }

  @Test
  void takesTheYearNearestToTheDayOfFiling() {
    assertThat(ChineseDates.in("12月30日", LocalDate.of(2023, 1, 3)))
        .extracting(FoundDate::first)
        .containsExactly(LocalDate.of(2022, 12, 30));
  }

  @Test
  void leavesOutWhatIsNoDay() {
    assertThat(
            List.of("2月30日", "每周三上午", "人民日报", "13.5日元", "一百一十日", "历时15日常巡查", "近日", "十月二十", "二月三十家")
                .stream()
                .flatMap(text -> ChineseDates.in(text, FILED).stream()))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "opened on November 13, 2021 in | November 13, 2021 | 2021-11-13 | 2021-11-13",
        "opened on Nov. 13 in | Nov. 13 | 2022-11-13 | 2022-11-13",
        "runs Nov. 13-15 in | Nov. 13-15 | 2022-11-13 | 2022-11-15",
        "opened on 3rd March 2020 in | 3rd March 2020 | 2020-03-03 | 2020-03-03",
        "runs May 3 to 6 in | May 3 to 6 | 2022-05-03 | 2022-05-06",
        "in May 2020 it | May 2020 | 2020-05-01 | 2020-05-31",
        "on 2020-05-04 it | 2020-05-04 | 2020-05-04 | 2020-05-04",
        "they met on Tuesday in | Tuesday | 2022-11-15 | 2022-11-15",
        "they will meet on Friday in | Friday | 2022-11-18 | 2022-11-18",
        "they met yesterday in | yesterday | 2022-11-15 | 2022-11-15",
        "they met last Friday in | last Friday | 2022-11-11 | 2022-11-11",
        "due on 14 December. It | 14 December | 2022-12-14 | 2022-12-14",
        "runs Nov. 28 to Dec. 2 at | Nov. 28 to Dec. 2 | 2022-11-28 | 2022-12-02",
        "a loss in Q3 of | Q3 | 2022-07-01 | 2022-09-30",
        "the third quarter of 2021 was | third quarter of 2021 | 2021-07-01 | 2021-09-30",
        "it fell last month by | last month | 2022-10-01 | 2022-10-31",
        "prices fell in October as | October | 2022-10-01 | 2022-10-31",
        "famine by January unless | January | 2023-01-01 | 2023-01-31",
        "the fewest since 1963, they | 1963 | 1963-01-01 | 1963-12-31",
        "so far this year, sales | so far this year | 2022-01-01 | 2022-11-16"
      })
  void readsEnglishDays(String text, String named, LocalDate first, LocalDate last) {
    assertThat(EnglishDates.in(text, FILED))
        .containsExactly(new FoundDate(text.indexOf(named), end(text, named), first, last));
  }

  private static int end(String text, String named) {
    return text.indexOf(named) + named.length();
  }
}
