package io.broadsheet.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.topic.EventHeader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

class DeadLetterTest {
  private final ConsumerRecord<String, byte[]> record =
      new ConsumerRecord<>(
          "articles.raw", 3, 42, "key", "{broken".getBytes(StandardCharsets.UTF_8));

  @Test
  void keepsKeyAndBytesAndSaysWhereAndWhy() {
    record.headers().add(EventHeader.FEED, "demo".getBytes(StandardCharsets.UTF_8));

    ProducerRecord<String, byte[]> letter = letter(new UnreadableEvent("no JSON", null));

    assertThat(letter.topic()).isEqualTo("articles.raw.dlq");
    assertThat(letter.key()).isEqualTo("key");
    assertThat(letter.value()).isEqualTo(record.value());
    assertThat(EventHeaders.text(letter.headers(), EventHeader.FEED)).contains("demo");
    assertThat(EventHeaders.text(letter.headers(), EventHeader.DEAD_LETTER_POSITION))
        .contains("articles.raw-3@42");
    assertThat(EventHeaders.text(letter.headers(), EventHeader.DEAD_LETTER_REASON))
        .contains("the reason");
    assertThat(EventHeaders.text(letter.headers(), EventHeader.DEAD_LETTER_CLASS))
        .contains(UnreadableEvent.class.getName());
  }

  @Test
  void leavesHeadersBehindThatWouldSteerTheNextHop() {
    record.headers().add("REPLY_TOPIC", new byte[] {1});
    record.headers().add(EventHeader.DEAD_LETTER_REASON, "stale".getBytes(StandardCharsets.UTF_8));

    ProducerRecord<String, byte[]> letter = letter(new IllegalStateException("x"));

    assertThat(Arrays.stream(letter.headers().toArray()).map(Header::key))
        .doesNotContain("REPLY_TOPIC")
        .containsOnlyOnce(EventHeader.DEAD_LETTER_REASON);
  }

  @Test
  void cutsALongStack() {
    IllegalStateException deep = new IllegalStateException("x".repeat(100_000));

    ProducerRecord<String, byte[]> letter = letter(deep);

    assertThat(letter.headers().lastHeader(EventHeader.DEAD_LETTER_STACK).value())
        .hasSizeLessThan(3_000);
  }

  private ProducerRecord<String, byte[]> letter(Throwable fault) {
    return DeadLetter.of(record, "the reason", fault, "0.1.0", Instant.EPOCH);
  }
}
