package io.broadsheet.ingest.collection.pull;

import io.broadsheet.contracts.collection.FeedPulled.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is asked again. Its own setting says how often; publisher and server may ask for more
 * patience, up to a limit; failures double the wait. All of it is spread a little, so that many
 * feeds of one publisher do not come at one moment.
 */
final class Timetable {
  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(1);
  // 2^20 times the shortest wait is beyond any limit.
  private static final int MOST_DOUBLINGS = 20;
  private static final double SPREAD = 0.1;

  private final Duration longestHint;
  private final Duration longestWait;
  private final RandomGenerator random;

  /**
   * @param longestHint up to which a publisher's wish for patience counts, unless the feed's own
   *     setting is longer
   * @param longestWait between attempts that fail, likewise
   */
  Timetable(Duration longestHint, Duration longestWait, RandomGenerator random) {
    this.longestHint = longestHint;
    this.longestWait = longestWait;
    this.random = random;
  }

  /** After an answer, be it new or not. */
  Instant afterAnswer(
      Instant now, Duration every, @Nullable Duration freshFor, @Nullable Pace pace) {
    Duration wished = max(freshFor, pace == null ? null : pace.ttl());
    Duration wait = max(every, min(wished, longestHint));
    Instant at = now.plus(wait).plus(part(wait, SPREAD * random.nextDouble()));
    return pace == null ? at : outside(pace, at);
  }

  /**
   * After a failure.
   *
   * @param times how many there were in a row, this one included
   * @param retryAfter what the server asks for, null when it does not
   */
  Instant afterFailure(Instant now, Duration every, int times, @Nullable Duration retryAfter) {
    Duration first = min(every, SHORTEST_WAIT);
    Duration doubled = first.multipliedBy(1L << Math.clamp(times - 1, 0, MOST_DOUBLINGS));
    Duration wait = min(doubled, max(every, longestWait));
    // From half of it: those that failed together do not come back together.
    Duration spread = part(wait, (1 + random.nextDouble()) / 2);
    return now.plus(max(spread, min(retryAfter, LONGEST_RETRY_AFTER)));
  }

  /** The first moment from then on at which something may be published. */
  private static Instant outside(Pace pace, Instant at) {
    boolean isNever = pace.skipHours().size() >= 24 || pace.skipDays().size() >= 7;
    if (isNever) {
      return at; // A publisher who never publishes means something else.
    }
    ZonedDateTime time = at.atZone(ZoneOffset.UTC);
    while (pace.skipHours().contains(time.getHour())
        || pace.skipDays().contains(time.getDayOfWeek().getValue())) {
      time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }
    return time.toInstant();
  }

  private static Duration part(Duration duration, double share) {
    return Duration.ofMillis(Math.round(duration.toMillis() * share));
  }

  private static Duration max(@Nullable Duration one, @Nullable Duration other) {
    Duration a = one == null ? Duration.ZERO : one;
    Duration b = other == null ? Duration.ZERO : other;
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static Duration min(@Nullable Duration one, Duration other) {
    Duration a = one == null ? Duration.ZERO : one;
    return a.compareTo(other) <= 0 ? a : other;
  }
}
