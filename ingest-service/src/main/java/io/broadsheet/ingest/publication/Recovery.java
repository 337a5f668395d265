package io.broadsheet.ingest.publication;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.submission.SubmissionReceived;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.runtime.event.EventHeaders;
import io.broadsheet.runtime.event.EventJson;
import io.broadsheet.runtime.trace.TraceParent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Finishes what a process began and did not live to finish: reads the document in the log again and
 * writes its articles. That some are written a second time harms nobody, since ids, submission and
 * position are the same.
 */
final class Recovery {
  private static final Logger LOG = Logger.getLogger(Recovery.class);

  private final Preparer preparer;
  private final Publisher publisher;
  private final Unfinished unfinished;
  private final Checkpoint checkpoint;
  private final Function<FeedId, Optional<FeedRegistered>> feeds;

  Recovery(
      Preparer preparer,
      Publisher publisher,
      Unfinished unfinished,
      Checkpoint checkpoint,
      Function<FeedId, Optional<FeedRegistered>> feeds) {
    this.preparer = preparer;
    this.publisher = publisher;
    this.unfinished = unfinished;
    this.checkpoint = checkpoint;
    this.feeds = feeds;
  }

  /**
   * Puts the record's articles on the list of what is owed, if they may not be there yet.
   *
   * @param begins by the name of an instance and by partition the first record that it may not have
   *     finished
   */
  boolean owe(
      ConsumerRecord<String, byte[]> record, Map<String, Map<TopicPartition, Long>> begins) {
    String by = EventHeaders.text(record.headers(), EventHeader.INSTANCE).orElse("");
    Long first =
        begins
            .getOrDefault(by, Map.of())
            .get(new TopicPartition(record.topic(), record.partition()));
    if (first == null || record.offset() < first) {
      return false;
    }
    try {
      owe(record, again(record));
      return true;
    } catch (RuntimeException e) {
      // It must not keep all others out. The ledger shows its articles as missing from now on.
      LOG.errorf(e, "Cannot finish %s-%d@%d", record.topic(), record.partition(), record.offset());
      return false;
    }
  }

  private void owe(ConsumerRecord<String, byte[]> record, Submission submission) {
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    TraceParent trace = EventHeaders.trace(record.headers()).orElseGet(TraceParent::start);
    checkpoint.begun(partition, record.offset());
    unfinished.add(
        () -> publisher.articles(submission, trace),
        () -> checkpoint.finished(partition, record.offset()));
    LOG.infof(
        "Finishing submission %s of %d articles, begun before the last stop",
        submission.receipt().submissionId(), submission.articles().size());
  }

  private Submission again(ConsumerRecord<String, byte[]> record) {
    byte[] json = record.headers().lastHeader(EventHeader.RECEIPT).value();
    SubmissionReceived receipt = EventJson.read(json, SubmissionReceived.class);
    FeedRegistered feed =
        feeds
            .apply(receipt.feed())
            .orElseThrow(
                () -> new IllegalStateException("feed " + receipt.feed() + " is not registered"));
    Posted posted =
        new Posted(
            digest -> receipt.submissionId(),
            feed,
            receipt.receivedAt(),
            receipt.mediaType(),
            receipt.charset(),
            EventHeaders.text(record.headers(), EventHeader.CONTENT_LANGUAGE).orElse(null),
            record.value(),
            receipt.source());
    return switch (preparer.prepare(posted)) {
      case Preparation.Ready ready -> asReceipted(ready.submission(), receipt);
      case Preparation.Declined declined ->
          throw new IllegalStateException(
              "submission "
                  + receipt.submissionId()
                  + " is no longer understood: "
                  + declined.refused().detail());
      case Preparation.Unknown unknown ->
          throw new IllegalStateException(
              "submission "
                  + receipt.submissionId()
                  + " is of unknown type "
                  + unknown.mediaType());
    };
  }

  /**
   * A later release may read the document otherwise; what was promised is then not what is owed.
   */
  private static Submission asReceipted(Submission submission, SubmissionReceived receipt) {
    if (!submission.receipt().items().equals(receipt.items())) {
      throw new IllegalStateException(
          "submission " + receipt.submissionId() + " is read otherwise than its receipt says");
    }
    return submission;
  }
}
