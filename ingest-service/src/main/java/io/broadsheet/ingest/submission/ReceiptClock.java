package io.broadsheet.ingest.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Times of receipt, to the microsecond and each later than the one before: where a feed numbers no
 * versions the later receipt is the newer version, and two must not tie.
 */
final class ReceiptClock {
  private final Clock clock;
  private Instant last = Instant.EPOCH;

  ReceiptClock(Clock clock) {
    this.clock = clock;
  }

  synchronized Instant next() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    last = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    return last;
  }
}
