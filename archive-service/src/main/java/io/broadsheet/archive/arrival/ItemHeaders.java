package io.broadsheet.archive.arrival;

import static io.broadsheet.runtime.event.EventHeaders.text;

import io.broadsheet.archive.lineage.ItemSighting;
import io.broadsheet.archive.lineage.Quarantined;
import io.broadsheet.archive.lineage.Receipt;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.contracts.submission.SubmissionReceived;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.RecordPosition;
import io.broadsheet.runtime.event.EventJson;
import io.broadsheet.runtime.event.UnreadableEvent;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** What a record's headers say of the submitted item it carries; the value is not looked at. */
final class ItemHeaders {
  private ItemHeaders() {}

  /**
   * @throws UnreadableEvent when the record has no receipt
   */
  static Receipt receipt(ConsumerRecord<String, byte[]> record) {
    Header header = record.headers().lastHeader(EventHeader.RECEIPT);
    if (header == null) {
      throw new UnreadableEvent(EventHeader.RECEIPT + " is missing", null);
    }
    return new Receipt(EventJson.read(header.value(), SubmissionReceived.class), position(record));
  }

  /**
   * A record of {@code articles.raw}, whose time is that of the receipt.
   *
   * @throws UnreadableEvent when the headers do not name an item
   */
  static ItemSighting raw(ConsumerRecord<String, byte[]> record) {
    return item(record, Instant.parse(required(record, EventHeader.TIME)));
  }

  /**
   * @throws UnreadableEvent when the headers do not name an item
   */
  static Quarantined deadLetter(ConsumerRecord<String, byte[]> record) {
    Instant at =
        text(record.headers(), EventHeader.DEAD_LETTER_TIME)
            .map(Instant::parse)
            .orElseGet(() -> Instant.ofEpochMilli(record.timestamp()));
    String reason =
        text(record.headers(), EventHeader.DEAD_LETTER_REASON).orElse("no reason was given");
    return new Quarantined(item(record, null), reason, at);
  }

  private static ItemSighting item(
      ConsumerRecord<String, byte[]> record, @Nullable Instant receivedAt) {
    try {
      return new ItemSighting(
          SubmissionId.parse(required(record, EventHeader.SUBMISSION_ID)),
          Integer.parseInt(required(record, EventHeader.POSITION)),
          new FeedId(required(record, EventHeader.FEED)),
          ArticleId.parse(required(record, EventHeader.SUBJECT)),
          receivedAt,
          position(record));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UnreadableEvent("headers: " + e.getMessage(), e);
    }
  }

  private static String required(ConsumerRecord<String, byte[]> record, String name) {
    return text(record.headers(), name)
        .orElseThrow(() -> new UnreadableEvent(name + " is missing", null));
  }

  private static RecordPosition position(ConsumerRecord<String, byte[]> record) {
    return new RecordPosition(record.topic(), record.partition(), record.offset());
  }
}
