package io.broadsheet.pipeline.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.pipeline.client.Answer;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Http;
import io.broadsheet.pipeline.stack.InContainers;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.testcontainers.containers.GenericContainer;

/** The archive alone with Kafka and PostgreSQL. */
@InContainers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveServiceIT {
  private static final int PORT = 8083;
  private static final Duration DONE = Duration.ofSeconds(60);

  private final Surroundings surroundings = Surroundings.withKafkaAndPostgres();
  private final GenericContainer<?> archive = surroundings.service("archive-service", PORT);

  @AfterAll
  void leaves() {
    archive.stop();
    surroundings.close();
  }

  @Test
  void servesWhatStandsOnTheLogOnceHoweverOftenItStandsThere() {
    ObjectNode enriched = Golden.enrichedArticle();
    byte[] value = enriched.toString().getBytes(StandardCharsets.UTF_8);
    String id = enriched.findValue("id").asText();

    surroundings.log().write(Topics.ARTICLES_ENRICHED, id, value);
    surroundings.log().write(Topics.ARTICLES_ENRICHED, id, value);

    Answer article =
        Eventually.get(
            id + " can be read", DONE, () -> get("/v1/articles/" + id), a -> a.status() == 200);
    assertThat(article.json().path("headline")).isEqualTo(enriched.findValue("headline"));
    assertThat(get("/v1/articles/" + id + "/versions").json().path("versions")).hasSize(1);
  }

  private Answer get(String path) {
    return Http.send(
        HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + archive.getMappedPort(PORT) + path)));
  }
}
