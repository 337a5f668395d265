package io.broadsheet.ingest.collection.pull;

import io.broadsheet.contracts.collection.FeedPulled;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/**
 * {@code broadsheet_pull_visits_total} by feed and outcome, {@code broadsheet_pull_visit_seconds}.
 */
final class PullMeters {
  private final MeterRegistry meters;

  PullMeters(MeterRegistry meters) {
    this.meters = meters;
  }

  void count(FeedPulled state, Duration took) {
    String feed = state.feed().value();
    meters
        .counter("broadsheet.pull.visits", "feed", feed, "outcome", state.outcome().word())
        .increment();
    meters.timer("broadsheet.pull.visit").record(took);
  }
}
