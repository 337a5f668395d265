package io.broadsheet.pipeline.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.client.Receipt;
import io.broadsheet.pipeline.stack.Docker;
import io.broadsheet.pipeline.stack.InContainers;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.testcontainers.containers.GenericContainer;

/** Ingest alone with Kafka: it needs nobody else to take a post. */
@InContainers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IngestServiceIT {
  private static final int PORT = 8081;

  private final Surroundings surroundings = Surroundings.withKafka();
  private final GenericContainer<?> ingest = surroundings.service("ingest-service", PORT);
  private final Feed feed =
      new Feed(
          "demo",
          surroundings.demoKey(),
          URI.create("http://127.0.0.1:" + ingest.getMappedPort(PORT) + "/v1/submissions"));

  @BeforeAll
  void knowsTheKey() {
    Eventually.is(
        "the key opens", Duration.ofSeconds(20), () -> feed.post(Post.json("{}")).status() != 401);
  }

  @AfterAll
  void leaves() {
    ingest.stop();
    surroundings.close();
  }

  @Test
  void acknowledgesWhatStandsOnTheLog() {
    Receipt receipt = feed.accepted(Post.json(Articles.aboutABridge("alone:1")));

    assertThat(surroundings.log().of(Topics.ARTICLES_RAW, receipt.article())).hasSize(1);
    assertThat(surroundings.log().of(Topics.SUBMISSIONS_RECEIVED, receipt.submission())).hasSize(1);
  }

  @Test
  void runsWithoutPrivilegesAndWritesNothingBesideItsTemporaryFiles() {
    assertThat(Docker.run("exec", ingest.getContainerId(), "id", "-u").endedWith(0).out().strip())
        .isEqualTo("10001");
    assertThat(Docker.run("diff", ingest.getContainerId()).endedWith(0).out().lines())
        .allMatch(line -> line.matches("[AC] /tmp(/.*)?"));
  }
}
