package io.broadsheet.archive.lineage;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.contracts.id.SubmissionId;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Waits with those who want to know how a submission ends. */
@ApplicationScoped
public class SubmissionWatch {
  private static final Logger LOG = Logger.getLogger(SubmissionWatch.class);
  // Another process may have settled it, which makes no noise here.
  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private final SubmissionReader submissions;
  private final Settlements settlements;
  private final LogProgress log;
  private final Clock clock;
  private volatile boolean stopping;

  public SubmissionWatch(
      SubmissionReader submissions, Settlements settlements, LogProgress log, Clock clock) {
    this.submissions = submissions;
    this.settlements = settlements;
    this.log = log;
    this.clock = clock;
  }

  /**
   * The submission when it has settled, or as it is after the time. One that nobody has heard of
   * yet is waited for as well: its receipt may be a moment behind the answer to its sender.
   */
  public Optional<SubmissionStatus> status(SubmissionId id, Viewer viewer, Duration atMost)
      throws SQLException, InterruptedException {
    Instant end = clock.instant().plus(atMost);
    while (true) {
      long mark = settlements.mark();
      Optional<SubmissionStatus> status = submissions.status(id, viewer);
      Duration left = Duration.between(clock.instant(), end);
      if (status.filter(SubmissionStatus::settled).isPresent() || !left.isPositive() || stopping) {
        return status.map(this::inLightOfTheLog);
      }
      settlements.awaitSince(mark, left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN);
    }
  }

  // Quarkus waits for requests to end before ShutdownEvent: whoever waits is answered before that.
  void stop(@Observes ShutdownDelayInitiatedEvent event) {
    stopping = true;
    settlements.announce();
  }

  private SubmissionStatus inLightOfTheLog(SubmissionStatus status) {
    if (!status.hasUnsettledRaw()) {
      return status;
    }
    try {
      LogSnapshot snapshot = log.now();
      return new SubmissionStatus(
          status.submissionId(),
          status.feed(),
          status.receivedAt(),
          status.format(),
          status.mediaType(),
          status.charset(),
          status.sha256(),
          status.edition(),
          status.settled(),
          status.articles().stream().map(item -> item.inLightOf(snapshot)).toList());
    } catch (LogUnreachable e) {
      // "accepted" is true as well, only less.
      LOG.warnf("Status without the log's progress: %s", e.getMessage());
      return status;
    }
  }
}
