package io.broadsheet.archive.lineage;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's sums for Prometheus: {@code broadsheet_ledger_missing} must be 0 for ever, {@code
 * broadsheet_ledger_in_flight} come back to it. NaN while the log does not answer.
 */
@ApplicationScoped
public class LedgerMeters {
  private static final Logger LOG = Logger.getLogger(LedgerMeters.class);
  // Drawing the ledger up reads every item's row: once for many scrapes, and all gauges of one.
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Bookkeeper bookkeeper;
  private final Clock clock;
  private @Nullable Ledger newest;
  private Instant asked = Instant.EPOCH;

  LedgerMeters(Bookkeeper bookkeeper, Clock clock) {
    this.bookkeeper = bookkeeper;
    this.clock = clock;
  }

  void register(@Observes StartupEvent start, MeterRegistry meters) {
    register(meters, "missing", "Items that nothing in the log accounts for", FeedLedger::missing);
    register(meters, "in.flight", "Items that are still to come", FeedLedger::inFlight);
    register(meters, "quarantined", "Items that wait in quarantine", FeedLedger::quarantined);
  }

  private void register(
      MeterRegistry meters, String name, String description, ToDoubleFunction<FeedLedger> sum) {
    Gauge.builder("broadsheet.ledger." + name, this, meter -> meter.value(sum))
        .description(description)
        .register(meters);
  }

  private double value(ToDoubleFunction<FeedLedger> sum) {
    return ledger().map(Ledger::total).stream().mapToDouble(sum).findFirst().orElse(Double.NaN);
  }

  private synchronized Optional<Ledger> ledger() {
    Instant now = clock.instant();
    if (Duration.between(asked, now).compareTo(FRESH) >= 0) {
      asked = now;
      newest = null;
      try {
        newest = bookkeeper.ledger();
      } catch (SQLException | LogUnreachable e) {
        LOG.warnf("No ledger for the meters: %s", e.getMessage());
      }
    }
    return Optional.ofNullable(newest);
  }
}
