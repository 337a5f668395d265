package io.broadsheet.ingest.publication;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.runtime.event.EventHeaders;
import io.broadsheet.runtime.event.EventJson;
import io.broadsheet.runtime.event.RecordHops;
import io.broadsheet.runtime.kafka.DurableProducer;
import io.broadsheet.runtime.trace.TraceParent;
import io.broadsheet.runtime.trace.Tracing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;

/**
 * Writes a submission to the log: first the document with its receipt, then its articles. Once the
 * first stands, the rest is owed: if it cannot be written now it is written later, so that a
 * submission is in the log as a whole or not at all.
 */
final class Publisher {
  // The enriched article, which holds this one, has to fit a record too.
  private static final int LARGEST_VALUE = DurableProducer.MAX_RECORD_BYTES / 2;

  private final RecordLog log;
  private final Checkpoint checkpoint;
  private final Unfinished unfinished;
  private final byte[] instance;
  private final Executor workers;
  private final Tracing tracing;

  /**
   * @param instance the name under which this process finishes, after a crash, what it began
   */
  Publisher(
      RecordLog log,
      Checkpoint checkpoint,
      Unfinished unfinished,
      String instance,
      Executor workers,
      Tracing tracing) {
    this.log = log;
    this.checkpoint = checkpoint;
    this.unfinished = unfinished;
    this.instance = instance.getBytes(StandardCharsets.UTF_8);
    this.workers = workers;
    this.tracing = tracing;
  }

  /**
   * Completes when every record is acknowledged; fails when that is not known in time.
   *
   * @throws RecordTooLargeException when an article is larger than a record may be; then nothing
   *     was written
   */
  CompletableFuture<Void> publish(Submission submission, TraceParent trace) {
    List<ProducerRecord<String, byte[]>> articles = records(submission, trace);
    return append(document(submission, trace), trace)
        // Not on the producer's own thread: a send there could wait for itself.
        .thenComposeAsync(
            at -> {
              checkpoint.begun(partition(at), at.offset());
              return append(articles, trace)
                  .whenComplete(
                      (done, fault) -> {
                        if (fault == null) {
                          checkpoint.finished(partition(at), at.offset());
                        } else {
                          unfinished.add(
                              () -> append(articles, trace),
                              () -> checkpoint.finished(partition(at), at.offset()));
                        }
                      });
            },
            workers);
  }

  /** Writes the articles alone: for a submission whose document stands in the log already. */
  CompletableFuture<Void> articles(Submission submission, TraceParent trace) {
    return append(records(submission, trace), trace);
  }

  private CompletableFuture<Void> append(
      List<ProducerRecord<String, byte[]>> articles, TraceParent cause) {
    return CompletableFuture.allOf(
        articles.stream().map(one -> append(one, cause)).toArray(CompletableFuture[]::new));
  }

  private CompletableFuture<RecordMetadata> append(
      ProducerRecord<String, byte[]> record, TraceParent cause) {
    Instant begun = Instant.now();
    return log.append(record)
        .whenComplete(
            (at, fault) -> tracing.ended(() -> RecordHops.published(record, cause, begun, fault)));
  }

  // Made before anything is written: what cannot be made or is too large must not be owed for ever.
  private static List<ProducerRecord<String, byte[]>> records(
      Submission submission, TraceParent trace) {
    List<ProducerRecord<String, byte[]>> records =
        submission.articles().stream().map(article -> record(article, trace)).toList();
    for (ProducerRecord<String, byte[]> record : records) {
      if (record.value().length > LARGEST_VALUE) {
        throw new RecordTooLargeException(
            "article " + record.key() + " takes " + record.value().length + " bytes");
      }
    }
    return records;
  }

  private ProducerRecord<String, byte[]> document(Submission submission, TraceParent trace) {
    Headers headers = EventHeaders.submission(submission.receipt(), trace.child());
    headers.add(EventHeader.INSTANCE, instance);
    if (submission.language() != null) {
      headers.add(
          EventHeader.CONTENT_LANGUAGE, submission.language().getBytes(StandardCharsets.UTF_8));
    }
    return new ProducerRecord<>(
        Topics.SUBMISSIONS_RECEIVED,
        null,
        submission.receipt().submissionId().toString(),
        submission.bytes(),
        headers);
  }

  private static ProducerRecord<String, byte[]> record(RawArticle article, TraceParent trace) {
    return new ProducerRecord<>(
        Topics.ARTICLES_RAW,
        null,
        article.id().toString(),
        EventJson.write(article),
        EventHeaders.raw(article, trace.child()));
  }

  private static TopicPartition partition(RecordMetadata at) {
    return new TopicPartition(at.topic(), at.partition());
  }
}
