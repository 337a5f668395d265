package io.broadsheet.launcher.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.contracts.submission.SubmissionReceived;
import io.broadsheet.contracts.submission.SubmittedItem;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Json;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class LogCountTest {
  private static final FeedId DEMO = new FeedId("demo");
  private static final FeedId WIRE = new FeedId("wire");
  private final LogCount count = new LogCount();

  @Test
  void countsItemsPerFeed() {
    count.add(receipt(DEMO, "edition", 8));
    count.add(receipt(DEMO, "story", 1));
    count.add(receipt(WIRE, "story", 1));

    assertThat(count.byFeed()).isEqualTo(Map.of("demo", 9L, "wire", 1L));
  }

  @Test
  void countsARepeatedPostOnce() {
    count.add(receipt(DEMO, "edition", 8));
    count.add(receipt(DEMO, "edition", 8));

    assertThat(count.byFeed()).isEqualTo(Map.of("demo", 8L));
  }

  @Test
  void readsTheReceiptBesideTheBytes() {
    ConsumerRecord<byte[], byte[]> record = record();
    record.headers().add(EventHeader.RECEIPT, Json.write(receipt(DEMO, "edition", 3)));

    count.add(record);

    assertThat(count.byFeed()).isEqualTo(Map.of("demo", 3L));
  }

  @Test
  void namesARecordWithoutAReceipt() {
    ConsumerRecord<byte[], byte[]> record = record();

    assertThatThrownBy(() -> count.add(record))
        .isInstanceOf(Failure.class)
        .hasMessage("submissions.received-2@41 has no receipt");
  }

  private static ConsumerRecord<byte[], byte[]> record() {
    return new ConsumerRecord<>("submissions.received", 2, 41, new byte[0], new byte[0]);
  }

  private static SubmissionReceived receipt(FeedId feed, String key, int items) {
    return new SubmissionReceived(
        SubmissionId.of(feed, key),
        feed,
        Instant.parse("2026-11-23T10:00:00Z"),
        "text/markdown",
        "UTF-8",
        "edition",
        "00",
        null,
        IntStream.range(0, items)
            .mapToObj(
                position ->
                    new SubmittedItem(
                        position, ArticleId.of(feed, key + position), "秋粮入库", null, Status.USABLE))
            .toList());
  }
}
