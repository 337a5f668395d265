package io.broadsheet.ingest.submission;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.ingest.publication.Overloaded;
import io.broadsheet.ingest.publication.Posted;
import io.broadsheet.ingest.publication.Posted.Naming;
import io.broadsheet.ingest.publication.Preparation;
import io.broadsheet.ingest.publication.Preparer;
import io.broadsheet.ingest.publication.Publication;
import io.broadsheet.ingest.publication.PublicationSettings;
import io.broadsheet.ingest.publication.Submission;
import io.broadsheet.ingest.reading.ContentKey;
import io.broadsheet.runtime.problem.Problems;
import io.broadsheet.runtime.trace.TraceParent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Takes one document: prepares it, publishes it, and answers for it. */
@ApplicationScoped
public class SubmissionDesk {
  private static final String UNKNOWN =
      "The log did not acknowledge the document in time. Post it again: a repeat adds nothing.";

  private final Preparer preparer;
  private final Publication publication;
  private final SubmissionSettings settings;
  private final PublicationSettings publicationSettings;
  private final Remembered remembered;
  private final ReceiptClock clock = new ReceiptClock(Clock.systemUTC());

  SubmissionDesk(
      Preparer preparer,
      Publication publication,
      SubmissionSettings settings,
      PublicationSettings publicationSettings) {
    this.preparer = preparer;
    this.publication = publication;
    this.settings = settings;
    this.publicationSettings = publicationSettings;
    this.remembered = new Remembered(settings.rememberedAnswers(), settings.rememberFor());
  }

  /** The time of a receipt; taken in the order in which documents arrive. */
  Instant now() {
    return clock.next();
  }

  /**
   * Takes a document.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem when it is refused or cannot be taken now
   */
  Receipt take(Envelope envelope, byte[] bytes) {
    String key = envelope.idempotencyKey();
    if (key == null) {
      return publish(envelope, Naming.own(), bytes);
    }
    FeedId feed = envelope.feed().id();
    return remembered.once(
        feed,
        key,
        ContentKey.of(bytes),
        () -> publish(envelope, Naming.repeatable(feed, key), bytes));
  }

  private Receipt publish(Envelope envelope, Naming naming, byte[] bytes) {
    FeedRegistered feed = envelope.feed();
    Posted posted =
        new Posted(
            naming,
            feed,
            envelope.receivedAt(),
            envelope.type().name(),
            envelope.type().charset(),
            envelope.language(),
            bytes,
            envelope.source());
    return switch (preparer.prepare(posted)) {
      case Preparation.Ready ready when envelope.strict() && isPartial(ready.submission()) ->
          throw Refusals.notAllTaken(ready.submission().receipt());
      case Preparation.Ready ready -> {
        await(ready.submission(), envelope.trace());
        yield Receipt.of(ready.submission(), envelope.line(), settings.archiveUrl());
      }
      case Preparation.Declined declined -> throw Refusals.of(declined.refused());
      case Preparation.Unknown unknown ->
          throw Refusals.mediaType(unknown.mediaType(), feed.accepts());
    };
  }

  private static boolean isPartial(Submission submission) {
    return !submission.receipt().refused().isEmpty();
  }

  private void await(Submission submission, TraceParent trace) {
    try {
      publication
          .publish(submission, trace)
          .get(settings.deadline().toMillis(), TimeUnit.MILLISECONDS);
    } catch (Overloaded e) {
      throw unavailable("Nothing of this document was taken: " + e.getMessage() + ".");
    } catch (RecordTooLargeException e) {
      throw tooLarge();
    } catch (TimeoutException e) {
      throw unavailable(UNKNOWN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable(UNKNOWN);
    } catch (ExecutionException e) {
      throw fault(e.getCause());
    }
  }

  private RuntimeException fault(@Nullable Throwable cause) {
    Throwable root = cause;
    while (root instanceof CompletionException && root.getCause() != null) {
      root = root.getCause();
    }
    return switch (root) {
      case RecordTooLargeException e -> tooLarge();
      case RetriableException e -> unavailable(UNKNOWN);
      case null, default -> new IllegalStateException("the log refused a record", root);
    };
  }

  private static RuntimeException tooLarge() {
    return Refusals.tooLarge("An article of the document is larger than a record may be.");
  }

  private RuntimeException unavailable(String detail) {
    return Problems.unavailable(detail, publicationSettings.retryAfter());
  }

  /**
   * What a request says around a document.
   *
   * @param language as declared, null when it is not
   * @param idempotencyKey null when there is none
   * @param strict whether all items are to be taken or none (RFC 7240, handling=strict)
   * @param source where the document was fetched; null when it was posted
   * @param line of a streamed post, counted from 1; null for any other
   */
  record Envelope(
      FeedRegistered feed,
      MediaTypeHeader type,
      @Nullable String language,
      @Nullable String idempotencyKey,
      boolean strict,
      Instant receivedAt,
      @Nullable String source,
      @Nullable Long line,
      TraceParent trace) {}
}
