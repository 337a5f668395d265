package io.broadsheet.ingest.collection.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.collection.FeedPulled.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {
  // A Friday, 22:30 in UTC.
  private static final Instant NOW = Instant.parse("2026-11-20T22:30:00Z");
  private static final Duration EVERY = Duration.ofMinutes(5);
  private static final Duration HOUR = Duration.ofHours(1);

  @ParameterizedTest
  @CsvSource({
    ", , PT5M",
    "PT1M, PT2M, PT5M",
    "PT20M, , PT20M",
    ", PT30M, PT30M",
    "PT20M, PT30M, PT30M",
    "P1D, , PT1H",
    ", P30D, PT1H",
  })
  void asksAsOftenAsTheFeedWantsUnlessItsPublisherWantsPatience(
      @Nullable Duration freshFor, @Nullable Duration ttl, Duration wait) {
    Pace pace = ttl == null ? null : new Pace(ttl, List.of(), List.of());

    assertThat(exact().afterAnswer(NOW, EVERY, freshFor, pace)).isEqualTo(NOW.plus(wait));
  }

  @Test
  void keepsToTheFeedsOwnSettingWhereItIsLongerThanTheLimit() {
    assertThat(exact().afterAnswer(NOW, Duration.ofDays(1), Duration.ofDays(9), null))
        .isEqualTo(NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void sleepsWhileNothingIsPublished() {
    Pace nights = new Pace(null, List.of(22, 23, 0, 1), List.of());
    Pace weekends = new Pace(null, List.of(0), List.of(5, 6, 7));

    assertThat(exact().afterAnswer(NOW, EVERY, null, nights)).isEqualTo("2026-11-21T02:00:00Z");
    assertThat(exact().afterAnswer(NOW, EVERY, null, weekends)).isEqualTo("2026-11-23T01:00:00Z");
  }

  @Test
  void doesNotSleepForEver() {
    Pace never = new Pace(null, IntStream.range(0, 24).boxed().toList(), List.of());

    assertThat(exact().afterAnswer(NOW, EVERY, null, never)).isEqualTo(NOW.plus(EVERY));
  }

  @ParameterizedTest
  @CsvSource({"1, 30", "2, 60", "3, 120", "7, 1920", "8, 3600", "1000, 3600"})
  void waitsTwiceAsLongAfterEachFailure(int times, long seconds) {
    Timetable latest = new Timetable(HOUR, HOUR, always(Math.nextDown(1.0)));
    Timetable earliest = exact();

    assertThat(latest.afterFailure(NOW, EVERY, times, null)).isEqualTo(NOW.plusSeconds(seconds));
    assertThat(earliest.afterFailure(NOW, EVERY, times, null))
        .isEqualTo(NOW.plusMillis(seconds * 500));
  }

  @Test
  void comesBackNoSoonerThanItIsAskedTo() {
    assertThat(exact().afterFailure(NOW, EVERY, 1, Duration.ofMinutes(10)))
        .isEqualTo(NOW.plus(Duration.ofMinutes(10)));
    assertThat(exact().afterFailure(NOW, EVERY, 1, Duration.ofDays(400)))
        .isEqualTo(NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void spreadsVisitsALittle() {
    Timetable latest = new Timetable(HOUR, HOUR, always(Math.nextDown(1.0)));

    assertThat(latest.afterAnswer(NOW, EVERY, null, null)).isEqualTo(NOW.plusSeconds(330));
  }

  private static Timetable exact() {
    return new Timetable(HOUR, HOUR, always(0));
  }

  private static RandomGenerator always(double share) {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return 0;
      }

      @Override
      public double nextDouble() {
        return share;
      }
    };
  }
}
