package io.broadsheet.archive.arrival;

import io.broadsheet.archive.store.Settled;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the archive does, for Prometheus: {@code broadsheet_archive_settled_total} by outcome, and
 * {@code broadsheet_archive_delay_seconds} from receipt to archive.
 */
@ApplicationScoped
public class Throughput {
  private final MeterRegistry meters;
  private final Clock clock;
  private final Timer delay;

  Throughput(MeterRegistry meters, Clock clock) {
    this.meters = meters;
    this.clock = clock;
    this.delay =
        Timer.builder("broadsheet.archive.delay")
            .description("From the receipt of an article to its place in the archive")
            .publishPercentileHistogram()
            .register(meters);
  }

  void count(List<Settled> all) {
    Instant now = clock.instant();
    for (Settled settled : all) {
      meters.counter("broadsheet.archive.settled", "outcome", settled.outcome().word()).increment();
      Instant received = settled.arrived().enriched().article().lifecycle().version().receivedAt();
      Duration since = Duration.between(received, now);
      delay.record(since.isNegative() ? Duration.ZERO : since);
    }
  }
}
