package io.broadsheet.ingest.submission;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.id.FeedId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Requests a minute for each feed, in this process. */
@ApplicationScoped
public class RateLimits {
  private record Limited(int perMinute, Bucket bucket) {}

  private final Map<FeedId, Limited> buckets = new ConcurrentHashMap<>();

  /**
   * Counts one request.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 429 when none is left
   */
  void take(FeedRegistered feed) {
    ConsumptionProbe probe = bucket(feed).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
      throw Refusals.tooMany(seconds);
    }
  }

  /** How many requests the feed may make at once now. */
  public long left(FeedRegistered feed) {
    return bucket(feed).getAvailableTokens();
  }

  private Bucket bucket(FeedRegistered feed) {
    int perMinute = feed.requestsPerMinute();
    return buckets
        .compute(
            feed.id(),
            (id, limited) ->
                limited != null && limited.perMinute() == perMinute
                    ? limited
                    : new Limited(perMinute, newBucket(perMinute)))
        .bucket();
  }

  private static Bucket newBucket(int perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .build();
  }
}
