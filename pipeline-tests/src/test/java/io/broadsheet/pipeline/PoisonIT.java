package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Ledger;
import io.broadsheet.pipeline.client.Log;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.client.Receipt;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Stack;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that nobody can process goes to quarantine alone, with its reason. */
@OnTheStack
class PoisonIT {
  private static final Duration QUARANTINED = Duration.ofSeconds(30);

  private final Feed feed;
  private final Archive archive;
  private final Log log;
  private int posted;

  PoisonIT(Stack stack) {
    this.feed = Feed.newlyRegistered(stack, "poison");
    this.archive = Archive.of(stack);
    this.log = new Log(stack.bootstrapServers());
  }

  @BeforeAll
  void postsTheNeighbour() {
    archived();
  }

  static Stream<Arguments> poison() {
    return Stream.of(Topics.ARTICLES_RAW, Topics.ARTICLES_ENRICHED)
        .flatMap(
            topic ->
                Stream.of(
                    Arguments.of("garbage", topic, new byte[] {(byte) 0xFE, 0, 1, (byte) 0xFF}),
                    Arguments.of("JSON of another shape", topic, utf8("{\"id\":\"no uuid\"}")),
                    Arguments.of("an empty object", topic, utf8("{}")),
                    Arguments.of("no JSON object", topic, utf8("[null]")),
                    Arguments.of("no value", topic, null)));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("poison")
  void isQuarantinedWithItsReasonWhileItsNeighboursGoOn(
      String what, String topic, byte @Nullable [] value) {
    // Under the neighbour's key: in the same partition, before its next version.
    String position = log.write(topic, archived(), value);
    archived();

    ConsumerRecord<String, byte[]> dead =
        Eventually.present(
            position + " is quarantined",
            QUARANTINED,
            () ->
                log.all(topic + ".dlq").stream()
                    .filter(
                        record -> position.equals(text(record, EventHeader.DEAD_LETTER_POSITION)))
                    .findFirst());

    assertThat(dead.value()).as(what).isEqualTo(value);
    assertThat(text(dead, EventHeader.DEAD_LETTER_REASON)).isNotBlank();
    assertThat(text(dead, EventHeader.DEAD_LETTER_CLASS)).contains(".");
    assertThat(text(dead, EventHeader.DEAD_LETTER_STACK)).isNotBlank();
    assertThat(text(dead, EventHeader.DEAD_LETTER_CODE)).isNotBlank();
    assertThat(Instant.parse(text(dead, EventHeader.DEAD_LETTER_TIME)))
        .isBefore(Instant.now().plusSeconds(1));
    assertThat(archive.settledLedger(feed.id(), posted)).isEqualTo(Ledger.allArchived(posted));
  }

  /** One more version of the one neighbour: its id. */
  private String archived() {
    posted++;
    Receipt receipt =
        feed.accepted(
            Post.json(
                Articles.aboutABridge("poison:neighbour")
                    .put("version", posted)
                    .put("headline", "第" + posted + "次更新")));
    assertThat(archive.outcome(receipt)).isEqualTo("archived");
    return receipt.article();
  }

  private static String text(ConsumerRecord<String, byte[]> record, String header) {
    return Log.header(record, header).orElse("");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
