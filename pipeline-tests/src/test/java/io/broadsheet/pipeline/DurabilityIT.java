package io.broadsheet.pipeline;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Ledger;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Stack;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The settings that the broker sees, rather than those that the services mean to have. */
@OnTheStack
class DurabilityIT {
  private static final int ARTICLES = 60;

  private final Feed feed;
  private final Archive archive;
  private final Admin admin;

  DurabilityIT(Stack stack) {
    this.feed = Feed.newlyRegistered(stack, "durable");
    this.archive = Archive.of(stack);
    this.admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers()));
  }

  @BeforeAll
  void everyPartitionIsWrittenTo() {
    feed.post(Post.ndjson(Articles.numbered(feed.id(), 0, ARTICLES))).expect(202);
    assertThat(archive.settledLedger(feed.id(), ARTICLES)).isEqualTo(Ledger.allArchived(ARTICLES));
  }

  @AfterAll
  void leaves() {
    admin.close();
  }

  @Test
  void isWrittenByIdempotentProducersOnly() {
    for (String topic :
        List.of(Topics.SUBMISSIONS_RECEIVED, Topics.ARTICLES_RAW, Topics.ARTICLES_ENRICHED)) {
      now(admin.describeProducers(partitions(topic)).all())
          .forEach(
              (partition, producers) ->
                  // Only idempotent producers have a state, and none is one without acks=all.
                  assertThat(producers.activeProducers())
                      .as("producers of %s", partition)
                      .isNotEmpty()
                      .extracting(ProducerState::producerId)
                      .allMatch(id -> id >= 0));
    }
  }

  @Test
  void keepsTheLogForEver() {
    for (String topic : Topics.all()) {
      Config config = config(topic);
      if (Topics.compacted().contains(topic)) {
        assertThat(value(config, "cleanup.policy")).as(topic).isEqualTo("compact");
      } else {
        assertThat(value(config, "cleanup.policy")).as(topic).isEqualTo("delete");
        assertThat(value(config, "retention.ms")).as(topic).isEqualTo("-1");
        assertThat(value(config, "retention.bytes")).as(topic).isEqualTo("-1");
      }
      assertThat(Integer.parseInt(value(config, "max.message.bytes")))
          .as(topic)
          .isGreaterThanOrEqualTo(11 * 1024 * 1024);
    }
  }

  @Test
  void commitsWhatIsDone() {
    Map<String, String> readers =
        Map.of(
            Topics.ENRICH_GROUP, Topics.ARTICLES_RAW,
            Topics.ARCHIVE_GROUP, Topics.ARTICLES_ENRICHED);

    readers.forEach(
        (group, topic) ->
            Eventually.is(
                group + " has committed all of " + topic,
                Duration.ofSeconds(20),
                () -> ends(topic).equals(committed(group, topic))));
  }

  private Map<TopicPartition, Long> ends(String topic) {
    var latest = partitions(topic).stream().collect(toMap(identity(), p -> OffsetSpec.latest()));
    Map<TopicPartition, Long> ends = new HashMap<>();
    now(admin.listOffsets(latest).all())
        .forEach((partition, end) -> ends.put(partition, end.offset()));
    // A partition that was never written to has nothing to be committed.
    ends.values().removeIf(end -> end == 0);
    return ends;
  }

  private Map<TopicPartition, Long> committed(String group, String topic) {
    Map<TopicPartition, Long> committed = new HashMap<>();
    now(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
        .forEach((partition, at) -> committed.put(partition, at.offset()));
    committed.keySet().removeIf(partition -> !partition.topic().equals(topic));
    committed.values().removeIf(at -> at == 0);
    return committed;
  }

  private List<TopicPartition> partitions(String topic) {
    return now(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
        .flatMap(described -> described.partitions().stream())
        .map(info -> new TopicPartition(topic, info.partition()))
        .toList();
  }

  private Config config(String topic) {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    return now(admin.describeConfigs(List.of(resource)).all()).values().iterator().next();
  }

  private static String value(Config config, String name) {
    return config.get(name).value();
  }

  private static <T> T now(KafkaFuture<T> answer) {
    try {
      return answer.get(20, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("Kafka does not tell", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking Kafka", e);
    }
  }
}
