package io.broadsheet.enrich.pipeline.time;

import static org.assertj.core.api.Assertions.assertThat;

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
    "昨日上午, 昨日, 2022-11-15, 2022-11-15",
    "后天有雨, 后天, 2022-11-18, 2022-11-18",
    "上周三开会, 上周三, 2022-11-09, 2022-11-09",
    "周一开会, 周一, 2022-11-14, 2022-11-14",
    "下周日开会, 下周日, 2022-11-27, 2022-11-27"
  })
  void readsChineseDays(String text, String named, LocalDate first, LocalDate last) {
    assertThat(ChineseDates.in(text, FILED))
        .containsExactly(new FoundDate(text.indexOf(named), end(text, named), first, last));
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
            List.of("2月30日", "每周三上午", "人民日报", "13.5日元", "一百一十日", "历时15日常巡查").stream()
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
        "in May 2020 it | May 2020 | 2020-05-01 | 2020-05-31",
        "on 2020-05-04 it | 2020-05-04 | 2020-05-04 | 2020-05-04",
        "they met on Tuesday in | Tuesday | 2022-11-15 | 2022-11-15",
        "they will meet on Friday in | Friday | 2022-11-18 | 2022-11-18",
        "they met yesterday in | yesterday | 2022-11-15 | 2022-11-15"
      })
  void readsEnglishDays(String text, String named, LocalDate first, LocalDate last) {
    assertThat(EnglishDates.in(text, FILED))
        .containsExactly(new FoundDate(text.indexOf(named), end(text, named), first, last));
  }

  private static int end(String text, String named) {
    return text.indexOf(named) + named.length();
  }
}
