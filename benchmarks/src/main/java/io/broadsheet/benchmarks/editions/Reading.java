package io.broadsheet.benchmarks.editions;

import io.broadsheet.benchmarks.editions.truth.Sample;
import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.edition.EditionReader;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The reader under test, as the ingest service calls it. */
final class Reading {
  private static final FeedRegistered FEED =
      new FeedRegistered(
          new FeedId("bench"), "Bench", ZoneId.of("Asia/Shanghai"), null, null, List.of(), 600);
  private static final Instant RECEIVED =
      Sample.RECEIVED.atTime(18, 0).atZone(FEED.zone()).toInstant();

  private final EditionReader reader = new EditionReader();

  ReadOutcome read(Sample sample) {
    return reader.read(new Document(FEED, sample.mediaType(), sample.text(), null, RECEIVED));
  }

  /**
   * CPU time that this thread takes to read all of them, once each; they must have been read
   * before, so that the code is warm.
   */
  Duration time(List<Sample> samples) {
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (Sample sample : samples) {
      read(sample);
    }
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from);
  }
}
