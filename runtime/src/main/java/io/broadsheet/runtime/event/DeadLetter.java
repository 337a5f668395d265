package io.broadsheet.runtime.event;

import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.RecordPosition;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * A record that could not be processed, on its way to quarantine: same bytes, same key, and why.
 */
public final class DeadLetter {
  // Enough to find the place; a header is no log.
  private static final int STACK_HEAD = 2_000;
  private static final int LONGEST_REASON = 1_000;

  private DeadLetter() {}

  /**
   * The record for the dead-letter topic of the topic it came from.
   *
   * @param reason for people
   * @param codeVersion of the service that gave up
   */
  public static ProducerRecord<String, byte[]> of(
      ConsumerRecord<String, byte[]> record,
      String reason,
      Throwable fault,
      String codeVersion,
      Instant at) {
    Headers headers = EventHeaders.travelling(record.headers());
    RecordPosition position =
        new RecordPosition(record.topic(), record.partition(), record.offset());
    EventHeaders.put(headers, EventHeader.DEAD_LETTER_REASON, head(reason, LONGEST_REASON));
    EventHeaders.put(headers, EventHeader.DEAD_LETTER_CLASS, fault.getClass().getName());
    EventHeaders.put(headers, EventHeader.DEAD_LETTER_STACK, head(stack(fault), STACK_HEAD));
    EventHeaders.put(headers, EventHeader.DEAD_LETTER_POSITION, position.toString());
    EventHeaders.put(headers, EventHeader.DEAD_LETTER_CODE, codeVersion);
    EventHeaders.put(headers, EventHeader.DEAD_LETTER_TIME, at.toString());
    return new ProducerRecord<>(
        record.topic() + ".dlq", null, record.key(), record.value(), headers);
  }

  private static String stack(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static String head(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
