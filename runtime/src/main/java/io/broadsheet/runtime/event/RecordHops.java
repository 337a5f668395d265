package io.broadsheet.runtime.event;

import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.runtime.trace.Hop;
import io.broadsheet.runtime.trace.TraceParent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Steps of a trace that end now: records that were written, records that were taken. */
public final class RecordHops {
  private RecordHops() {}

  /**
   * A step that wrote another record.
   *
   * @param output headers of the record that was written; they name the step
   */
  public static Hop answered(
      String name, ConsumerRecord<String, byte[]> input, Instant start, Headers output) {
    TraceParent self = EventHeaders.trace(output).orElseGet(TraceParent::start);
    return hop(name, input, start, self, null);
  }

  /**
   * A step that wrote no record.
   *
   * @param fault why it failed; none when it did not
   */
  public static Hop taken(
      String name, ConsumerRecord<String, byte[]> input, Instant start, @Nullable String fault) {
    TraceParent self =
        EventHeaders.trace(input.headers()).map(TraceParent::child).orElseGet(TraceParent::start);
    return hop(name, input, start, self, fault);
  }

  /**
   * A record that was written.
   *
   * @param record whose headers name the step
   * @param cause the step that led to it
   * @param fault why it was not written; none when it was
   */
  public static Hop published(
      ProducerRecord<String, byte[]> record,
      TraceParent cause,
      Instant start,
      @Nullable Throwable fault) {
    Map<String, String> attributes = attributes(record.topic(), record.key(), record.headers());
    return new Hop(
        Hop.Kind.PRODUCER,
        "publish " + record.topic(),
        EventHeaders.trace(record.headers()).orElseGet(TraceParent::start),
        cause,
        start,
        Instant.now(),
        fault == null ? null : fault.toString(),
        attributes);
  }

  private static Hop hop(
      String name,
      ConsumerRecord<String, byte[]> input,
      Instant start,
      TraceParent self,
      @Nullable String fault) {
    Map<String, String> attributes = attributes(input.topic(), input.key(), input.headers());
    attributes.put("messaging.destination.partition.id", Integer.toString(input.partition()));
    attributes.put("messaging.kafka.offset", Long.toString(input.offset()));
    return new Hop(
        Hop.Kind.CONSUMER,
        name,
        self,
        EventHeaders.trace(input.headers()).orElse(null),
        start,
        Instant.now(),
        fault,
        attributes);
  }

  private static Map<String, String> attributes(
      String topic, @Nullable String key, Headers headers) {
    Map<String, String> attributes = new HashMap<>();
    attributes.put("messaging.system", "kafka");
    attributes.put("messaging.destination.name", topic);
    if (key != null) {
      attributes.put("messaging.kafka.message.key", key);
    }
    EventHeaders.text(headers, EventHeader.SUBMISSION_ID)
        .ifPresent(id -> attributes.put("broadsheet.submission.id", id));
    EventHeaders.text(headers, EventHeader.FEED)
        .ifPresent(feed -> attributes.put("broadsheet.feed", feed));
    return attributes;
  }
}
