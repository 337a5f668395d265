package io.broadsheet.ingest.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.ingest.Feeds;
import io.broadsheet.runtime.event.EventHeaders;
import io.broadsheet.runtime.event.EventJson;
import io.broadsheet.runtime.trace.TraceParent;
import io.broadsheet.runtime.trace.Tracing;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.Test;

class PublisherTest {
  private static final TopicPartition DOCUMENTS =
      new TopicPartition(Topics.SUBMISSIONS_RECEIVED, 0);

  private final MemoryLog log = new MemoryLog();
  private final Checkpoint checkpoint = new Checkpoint();
  private final Unfinished unfinished = new Unfinished();
  private final Publisher publisher =
      new Publisher(log, checkpoint, unfinished, "ingest-1", Runnable::run, Tracing.off());
  private final Submission submission = Items.submission("wire-7");
  private final TraceParent trace = TraceParent.start();

  @Test
  void writesTheDocumentAsItCameAndTheArticlesUnderTheirIds() {
    publisher.publish(submission, trace).join();

    var document = log.on(Topics.SUBMISSIONS_RECEIVED).getFirst();
    assertThat(document.value()).isEqualTo(submission.bytes());
    assertThat(document.headers().lastHeader(EventHeader.RECEIPT)).isNotNull();
    var article = log.on(Topics.ARTICLES_RAW).getFirst();
    assertThat(article.key()).isEqualTo(submission.articles().getFirst().id().toString());
    assertThat(EventJson.read(article.value(), RawArticle.class))
        .isEqualTo(submission.articles().getFirst());
    assertThat(EventHeaders.text(article.headers(), EventHeader.TRACE_PARENT))
        .hasValueSatisfying(header -> assertThat(header).contains(trace.traceId()));
    assertThat(checkpoint.positions()).isEqualTo(Map.of(DOCUMENTS, 1L));
  }

  @Test
  void writesNoArticleWhenTheDocumentIsNotInTheLog() {
    log.refuse(record -> record.topic().equals(Topics.SUBMISSIONS_RECEIVED));

    assertThat(publisher.publish(submission, trace)).isCompletedExceptionally();
    assertThat(log.records).isEmpty();
    assertThat(unfinished.size()).isZero();
  }

  @Test
  void owesTheArticlesOfADocumentThatIsInTheLog() {
    // Given a broker that goes away between the document and its articles
    log.refuse(record -> record.topic().equals(Topics.ARTICLES_RAW));
    assertThat(publisher.publish(submission, trace)).isCompletedExceptionally();
    assertThat(checkpoint.positions()).isEqualTo(Map.of(DOCUMENTS, 0L));

    // When it comes back
    log.refuse(record -> false);
    unfinished.retry().join();

    // Then
    assertThat(log.on(Topics.ARTICLES_RAW)).hasSize(1);
    assertThat(unfinished.size()).isZero();
    assertThat(checkpoint.positions()).isEqualTo(Map.of(DOCUMENTS, 1L));
  }

  @Test
  void writesNothingOfADocumentWithAnArticleThatNoRecordHolds() {
    Submission huge = Items.submission("wire-8", "字".repeat(11_500_000));

    assertThatThrownBy(() -> publisher.publish(huge, trace))
        .isInstanceOf(RecordTooLargeException.class);
    assertThat(log.records).isEmpty();
  }

  @Test
  void keepsADebtWhoseWorkFailsAtOnce() {
    unfinished.add(
        () -> {
          throw new IllegalStateException("no buffer");
        },
        () -> {});

    unfinished.retry().join();

    assertThat(unfinished.size()).isEqualTo(1);
  }

  @Test
  void keepsOwingWhileTheBrokerIsAway() {
    log.refuse(record -> record.topic().equals(Topics.ARTICLES_RAW));
    assertThat(publisher.publish(submission, trace)).isCompletedExceptionally();

    unfinished.retry().join();

    assertThat(unfinished.size()).isEqualTo(1);
  }

  @Test
  void finishesAfterACrashWhatAnInstanceBegan() {
    // Given a log with a document whose articles were never written
    log.refuse(record -> record.topic().equals(Topics.ARTICLES_RAW));
    assertThat(publisher.publish(submission, trace)).isCompletedExceptionally();
    log.refuse(record -> false);
    Checkpoint newCheckpoint = new Checkpoint();
    Unfinished newUnfinished = new Unfinished();

    // When a process reads it, of the same name or of another
    boolean owed =
        recovery("ingest-2", newUnfinished, newCheckpoint)
            .owe(
                log.consumed(Topics.SUBMISSIONS_RECEIVED, 0),
                Map.of("ingest-1", Map.of(new TopicPartition(Topics.SUBMISSIONS_RECEIVED, 0), 0L)));
    newUnfinished.retry().join();

    // Then the very same articles are written
    assertThat(owed).isTrue();
    assertThat(EventJson.read(log.on(Topics.ARTICLES_RAW).getFirst().value(), RawArticle.class))
        .isEqualTo(submission.articles().getFirst());
    assertThat(newCheckpoint.open()).isZero();
  }

  @Test
  void leavesWhatStandsBeforeItsCheckpointOrHasNone() {
    publisher.publish(submission, trace).join();
    TopicPartition partition = new TopicPartition(Topics.SUBMISSIONS_RECEIVED, 0);
    Recovery recovery = recovery("ingest-2", new Unfinished(), new Checkpoint());
    var record = log.consumed(Topics.SUBMISSIONS_RECEIVED, 0);

    assertThat(recovery.owe(record, Map.of("ingest-1", Map.of(partition, record.offset() + 1))))
        .isFalse();
    assertThat(recovery.owe(record, Map.of("ingest-2", Map.of(partition, 0L)))).isFalse();
  }

  private Recovery recovery(String instance, Unfinished owed, Checkpoint reached) {
    Publisher again = new Publisher(log, reached, owed, instance, Runnable::run, Tracing.off());
    return new Recovery(
        Items.preparer(), again, owed, reached, feed -> Optional.of(Feeds.countyPaper()));
  }
}
