package io.broadsheet.pipeline.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.client.Log;
import io.broadsheet.pipeline.stack.InContainers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.testcontainers.containers.GenericContainer;

/** Enrichment alone with Kafka: from one topic to the next. */
@InContainers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnrichServiceIT {
  private static final int PORT = 8082;
  private static final Duration DONE = Duration.ofSeconds(60);

  private final Surroundings surroundings = Surroundings.withKafka();
  private final GenericContainer<?> enrich = surroundings.service("enrich-service", PORT);
  private final Log log = surroundings.log();

  @AfterAll
  void leaves() {
    enrich.stop();
    surroundings.close();
  }

  @Test
  void handsAnArticleOnUnderItsKeyWithWhatItFound() {
    ObjectNode raw = Golden.rawArticle();
    String key = raw.path("id").asText();

    log.write(Topics.ARTICLES_RAW, key, bytes(raw));

    JsonNode enriched = Json.read(text(first(Topics.ARTICLES_ENRICHED, key)));
    assertThat(enriched.findValue("headline")).isEqualTo(raw.findValue("headline"));
    assertThat(enriched.findValue("models")).isNotEmpty();
  }

  @Test
  void putsAsideWhatItCannotRead() {
    log.write(Topics.ARTICLES_RAW, "poison", bytes(Json.object("no", "article")));

    assertThat(text(first(Topics.ARTICLES_RAW_DLQ, "poison"))).contains("no");
  }

  private ConsumerRecord<String, byte[]> first(String topic, String key) {
    return Eventually.present(
        key + " on " + topic, DONE, () -> log.of(topic, key).stream().findFirst());
  }

  private static byte[] bytes(JsonNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(ConsumerRecord<String, byte[]> record) {
    return new String(record.value(), StandardCharsets.UTF_8);
  }
}
