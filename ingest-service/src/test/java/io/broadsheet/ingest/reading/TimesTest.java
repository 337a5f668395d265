package io.broadsheet.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.contracts.article.SaidTime;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  private final Times times = new Times(ZoneId.of("Asia/Shanghai"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-11-16T08:00:00+08:00            | 2022-11-16T00:00:00Z",
        "2022-11-16T08:00:00+0800             | 2022-11-16T00:00:00Z",
        "2022-11-16T08:00:00+08               | 2022-11-16T00:00:00Z",
        "2022-11-16t08:00:00.1234567z         | 2022-11-16T08:00:00.123456Z",
        "2022-11-16 08:00 GMT+9               | 2022-11-15T23:00:00Z",
        "2022-11-16T08:00:00 UTC+05:30        | 2022-11-16T02:30:00Z",
        "20221116T080000+0200                 | 2022-11-16T06:00:00Z",
        "20221116T080000Z                     | 2022-11-16T08:00:00Z",
        "Wed, 16 Nov 2022 08:00:00 +0800      | 2022-11-16T00:00:00Z",
        "Wed, 16 Nov 22 08:00 EST             | 2022-11-16T13:00:00Z",
        "16 November 2022 08:00:00 GMT (UTC)  | 2022-11-16T08:00:00Z",
        "2016-12-31T23:59:60Z                 | 2016-12-31T23:59:59Z"
      })
  void readsATimeThatNamesItsZone(String text, Instant instant) {
    assertThat(times.said("at", text)).isEqualTo(new SaidTime("at", text, instant, null));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-11-16T08:00:00, 2022-11-16T00:00:00Z",
    "2022-11-16 08:00, 2022-11-16T00:00:00Z",
    "20221116, 2022-11-15T16:00:00Z",
    "2022-11-16, 2022-11-15T16:00:00Z"
  })
  void assumesTheFeedsZoneAndSaysSo(String text, Instant instant) {
    assertThat(times.said("at", text))
        .isEqualTo(new SaidTime("at", text, instant, "Asia/Shanghai"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tomorrow",
        "",
        "2022-02-30",
        "2022-11-16T25:00:00Z",
        "2022-1-1",
        "2022-11-16T08:00:00+25",
        "0999-01-01",
        "9999-12-31T00:00:00Z",
        "16 Foo 2022 08:00:00 GMT",
        "2022-1116"
      })
  void refusesWhatIsNoTime(String text) {
    assertThatThrownBy(() -> times.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isNotSlowedDownByALongText() {
    assertThatThrownBy(() -> times.parse("2022-11-16" + " ".repeat(1_000_000) + "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
