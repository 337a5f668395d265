package io.broadsheet.ingest.submission;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.ingest.submission.SubmissionDesk.Envelope;
import io.broadsheet.runtime.trace.TraceParent;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands documents in at the desk that posts come to, so that both are treated alike. */
@ApplicationScoped
public class DeskIntake implements Intake {
  /** Takes one document; a refusal is an {@link HttpProblem}. */
  @FunctionalInterface
  interface Desk {
    Receipt take(Envelope envelope, byte[] bytes);
  }

  private static final int UNAVAILABLE = 503;

  private final Desk desk;
  private final Supplier<Instant> clock;
  private final Function<FeedRegistered, List<String>> accepted;
  private final long maxLine;

  @Inject
  DeskIntake(SubmissionDesk desk, AcceptedTypes acceptedTypes, SubmissionSettings settings) {
    this(desk::take, desk::now, acceptedTypes::of, settings.maxBody().asLongValue());
  }

  DeskIntake(
      Desk desk,
      Supplier<Instant> clock,
      Function<FeedRegistered, List<String>> accepted,
      long maxLine) {
    this.desk = desk;
    this.clock = clock;
    this.accepted = accepted;
    this.maxLine = maxLine;
  }

  @Override
  public Handed hand(Delivery delivery) {
    MediaTypeHeader type = new MediaTypeHeader(delivery.mediaType(), delivery.charset());
    List<String> types = accepted.apply(delivery.feed());
    if (!types.contains(type.isNdjson() ? MediaTypeHeader.NDJSON : type.name())) {
      return new Handed.Refused(Refusals.mediaType(type.name(), types));
    }
    try {
      return type.isNdjson() ? lines(delivery) : one(delivery, type);
    } catch (HttpProblem problem) {
      return handed(problem);
    }
  }

  private Handed one(Delivery delivery, MediaTypeHeader type) {
    Receipt receipt = desk.take(envelope(delivery, type, null), delivery.bytes());
    return new Handed.Taken(receipt.submissionId(), receipt.refused());
  }

  /** Each line is a submission of its own; a broken one stops none of the others. */
  private Handed lines(Delivery delivery) {
    MediaTypeHeader type = new MediaTypeHeader("application/json", delivery.charset());
    LineReader lines =
        new LineReader(
            new ByteArrayInputStream(delivery.bytes()), maxLine, "A line is longer than may be.");
    Receipt last = null;
    HttpProblem firstProblem = null;
    List<Object> refused = new ArrayList<>();
    try {
      for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
        try {
          last = desk.take(envelope(delivery, type, lines.line()), bytes);
        } catch (HttpProblem problem) {
          if (handed(problem) instanceof Handed.NotNow notNow) {
            return notNow;
          }
          firstProblem = firstProblem == null ? problem : firstProblem;
          refused.add(Refusals.line(problem, lines.line()));
        }
      }
    } catch (IOException e) {
      return new Handed.Refused(Refusals.tooLarge(String.valueOf(e.getMessage())));
    }
    if (last == null) {
      return new Handed.Refused(firstProblem == null ? Refusals.emptyBody() : firstProblem);
    }
    return new Handed.Taken(last.submissionId(), refused);
  }

  private Envelope envelope(Delivery delivery, MediaTypeHeader type, @Nullable Long line) {
    TraceParent trace = line == null ? delivery.trace() : delivery.trace().child();
    return new Envelope(
        delivery.feed(),
        type,
        null,
        line == null ? delivery.key() : delivery.key() + "#" + line,
        false,
        clock.get(),
        delivery.source(),
        line,
        trace);
  }

  private static Handed handed(HttpProblem problem) {
    if (problem.getStatusCode() != UNAVAILABLE) {
      return new Handed.Refused(problem);
    }
    Object seconds = problem.getHeaders().get("Retry-After");
    return new Handed.NotNow(
        String.valueOf(problem.getDetail()),
        seconds == null
            ? Duration.ofSeconds(1)
            : Duration.ofSeconds(Long.parseLong(seconds.toString())));
  }
}
