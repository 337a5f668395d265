package io.broadsheet.ingest.collection.pull;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.contracts.collection.FeedPulled.Copy;
import io.broadsheet.contracts.collection.FeedPulled.Fault;
import io.broadsheet.contracts.collection.FeedPulled.Trouble;
import io.broadsheet.contracts.collection.FeedSource;
import io.broadsheet.contracts.collection.PullOutcome;
import io.broadsheet.ingest.collection.DocumentKind;
import io.broadsheet.ingest.collection.web.Fetched;
import io.broadsheet.ingest.collection.web.Fetched.Validators;
import io.broadsheet.ingest.reading.ContentKey;
import io.broadsheet.ingest.submission.Delivery;
import io.broadsheet.ingest.submission.Handed;
import io.broadsheet.ingest.submission.Intake;
import io.broadsheet.runtime.trace.TraceParent;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One visit to a feed's address: asks what is new, hands it in, and says how things stand then. */
final class Pull {
  /** Asks an address. */
  @FunctionalInterface
  interface Web {
    Fetched fetch(URI uri, String accept, Validators known);
  }

  private final Web web;
  private final Intake intake;
  private final Function<FeedRegistered, List<String>> accepted;
  private final Timetable timetable;
  private final InstantSource clock;

  /**
   * @param accepted media types that a feed may hand in
   */
  Pull(
      Web web,
      Intake intake,
      Function<FeedRegistered, List<String>> accepted,
      Timetable timetable,
      InstantSource clock) {
    this.web = web;
    this.intake = intake;
    this.accepted = accepted;
    this.timetable = timetable;
    this.clock = clock;
  }

  /**
   * Visits the address.
   *
   * @param before how things stood; null before the first visit
   */
  FeedPulled visit(FeedRegistered feed, @Nullable FeedPulled before, TraceParent trace) {
    return new Visit(feed, before, trace).pulled();
  }

  private final class Visit {
    private final FeedRegistered feed;
    private final URI url;
    private final Duration every;
    private final @Nullable String mediaType;
    private final @Nullable FeedPulled before;
    private final TraceParent trace;
    private final @Nullable Copy known;

    Visit(FeedRegistered feed, @Nullable FeedPulled earlier, TraceParent trace) {
      FeedSource source = Objects.requireNonNull(feed.source());
      this.feed = feed;
      this.url = Objects.requireNonNull(source.url());
      this.every = Objects.requireNonNull(source.every());
      this.mediaType = source.mediaType();
      // Of another address nothing is known here.
      this.before = earlier != null && earlier.url().equals(url) ? earlier : null;
      this.known = before == null ? null : before.copy();
      this.trace = trace;
    }

    FeedPulled pulled() {
      // What was refused is had anew each time: it may be the feed's settings that changed, or
      // ours.
      Copy taken = known != null && known.refused() == null ? known : null;
      Validators validators =
          taken == null ? Validators.NONE : new Validators(taken.etag(), taken.lastModified());
      return switch (web.fetch(url, accept(), validators)) {
        case Fetched.Document document -> document(document);
        case Fetched.NotModified same when taken != null ->
            unchanged(taken, same.freshFor(), before == null ? null : before.movedTo());
        case Fetched.NotModified same -> failed("answered-304", "Nothing is known here yet.", null);
        case Fetched.Gone gone ->
            stood(
                PullOutcome.GONE,
                null,
                null,
                known,
                trouble("gone", "The address says that it is gone for good."));
        case Fetched.Failed failed -> failed(failed.slug(), failed.detail(), failed.retryAfter());
      };
    }

    private FeedPulled document(Fetched.Document document) {
      String sha256 = ContentKey.of(document.bytes());
      if (known != null && known.refused() == null && known.sha256().equals(sha256)) {
        return unchanged(
            copy(known, document.validators()), document.freshFor(), document.movedTo());
      }
      DocumentKind kind =
          DocumentKind.ofAnswer(
              mediaType,
              document.contentType(),
              String.valueOf(document.from().getPath()),
              document.bytes(),
              accepted.apply(feed));
      String earlier = known == null ? "" : known.key();
      String key = ContentKey.of(earlier, sha256, kind.mediaType());
      Handed handed =
          intake.hand(
              new Delivery(
                  feed,
                  url.toString(),
                  key,
                  kind.mediaType(),
                  kind.charset(),
                  document.bytes(),
                  trace));
      Instant now = clock.instant();
      Copy copy =
          new Copy(
              sha256,
              handed instanceof Handed.Taken ? key : earlier,
              document.validators().etag(),
              document.validators().lastModified(),
              now,
              handed instanceof Handed.Taken taken ? taken.submissionId() : null,
              handed instanceof Handed.Refused refused ? fault(refused.problem()) : null,
              handed instanceof Handed.Taken taken ? taken.refused().size() : 0,
              PublishersPace.of(document.bytes(), kind.charset()));
      return switch (handed) {
        case Handed.Taken taken -> answered(PullOutcome.TAKEN, copy, document);
        case Handed.Refused refused -> answered(PullOutcome.REFUSED, copy, document);
        // Not the publisher's fault: the document is fetched again, as if for the first time.
        case Handed.NotNow notNow -> failed("unavailable", notNow.detail(), notNow.retryAfter());
      };
    }

    private FeedPulled answered(PullOutcome outcome, Copy copy, Fetched.Document document) {
      Instant now = clock.instant();
      return stood(
          outcome,
          timetable.afterAnswer(now, every, document.freshFor(), copy.pace()),
          document.movedTo(),
          copy,
          null);
    }

    private FeedPulled unchanged(Copy copy, @Nullable Duration freshFor, @Nullable URI movedTo) {
      return stood(
          PullOutcome.UNCHANGED,
          timetable.afterAnswer(clock.instant(), every, freshFor, copy.pace()),
          movedTo,
          copy,
          null);
    }

    private FeedPulled failed(String slug, String detail, @Nullable Duration retryAfter) {
      Trouble trouble = trouble(slug, detail);
      return stood(
          PullOutcome.FAILED,
          timetable.afterFailure(clock.instant(), every, trouble.times(), retryAfter),
          before == null ? null : before.movedTo(),
          known,
          trouble);
    }

    private FeedPulled stood(
        PullOutcome outcome,
        @Nullable Instant nextAt,
        @Nullable URI movedTo,
        @Nullable Copy copy,
        @Nullable Trouble trouble) {
      return new FeedPulled(
          feed.id(), url, clock.instant(), outcome, nextAt, movedTo, copy, trouble);
    }

    private Trouble trouble(String slug, String detail) {
      Trouble earlier = before == null ? null : before.trouble();
      Fault fault = new Fault("/problems/" + slug, detail, trace.traceId());
      return earlier == null
          ? new Trouble(clock.instant(), 1, fault)
          : new Trouble(earlier.since(), earlier.times() + 1, fault);
    }

    private Fault fault(HttpProblem problem) {
      return new Fault(
          String.valueOf(problem.getType()), String.valueOf(problem.getDetail()), trace.traceId());
    }

    private String accept() {
      return String.join(", ", accepted.apply(feed)) + ", */*;q=0.1";
    }
  }

  // A server may name the same bytes anew.
  private static Copy copy(Copy known, Validators validators) {
    return new Copy(
        known.sha256(),
        known.key(),
        validators.etag(),
        validators.lastModified(),
        known.fetchedAt(),
        known.submissionId(),
        known.refused(),
        known.refusedItems(),
        known.pace());
  }
}
