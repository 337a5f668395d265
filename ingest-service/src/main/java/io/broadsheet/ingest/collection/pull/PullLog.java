package io.broadsheet.ingest.collection.pull;

import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.EventType;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.runtime.event.EventJson;
import io.broadsheet.runtime.kafka.DurableProducer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes how fetching stands to {@code feeds.pulled}. */
final class PullLog implements AutoCloseable {
  private static final Duration DELIVERY = Duration.ofSeconds(10);

  private final Producer<String, byte[]> producer;

  PullLog(String bootstrapServers, String instance) {
    producer = DurableProducer.open(bootstrapServers, instance + ".pull", DELIVERY);
  }

  /**
   * Acknowledged when this returns.
   *
   * @throws IllegalStateException when it was not in time; the next visit then starts from what was
   *     written before, and finds the same once more
   */
  void write(FeedPulled state) throws InterruptedException {
    int partitions = producer.partitionsFor(Topics.FEEDS_PULLED).size();
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            Topics.FEEDS_PULLED,
            Topics.shareOf(state.feed(), partitions),
            state.feed().value(),
            EventJson.write(state));
    Map.of(
            EventHeader.SPEC_VERSION,
            "1.0",
            EventHeader.ID,
            UUID.randomUUID().toString(),
            EventHeader.SOURCE,
            "/feeds/" + state.feed(),
            EventHeader.TYPE,
            EventType.FEED_PULLED,
            EventHeader.TIME,
            state.at().toString(),
            EventHeader.CONTENT_TYPE,
            "application/json")
        .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    try {
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("how fetching stands could not be written", e.getCause());
    }
  }

  @Override
  public void close() {
    producer.close(DELIVERY);
  }
}
