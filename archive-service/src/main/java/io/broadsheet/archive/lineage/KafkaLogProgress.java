package io.broadsheet.archive.lineage;

import io.broadsheet.contracts.topic.Topics;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Asks Kafka's admin interface. The client is opened at the first question. */
@ApplicationScoped
public class KafkaLogProgress implements LogProgress {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final List<String> ARCHIVE_READS =
      List.of(
          Topics.ARTICLES_RAW,
          Topics.ARTICLES_ENRICHED,
          Topics.ARTICLES_RAW_DLQ,
          Topics.ARTICLES_ENRICHED_DLQ);

  private final String bootstrapServers;
  private @Nullable Admin admin;

  KafkaLogProgress(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  @Override
  public LogSnapshot now() {
    Admin kafka = admin();
    // The order matters: see LogSnapshot.
    Map<TopicPartition, Long> enriched = committed(kafka, Topics.ENRICH_GROUP);
    List<TopicPartition> partitions = partitions(kafka);
    Map<TopicPartition, Long> starts = offsets(kafka, partitions, OffsetSpec.earliest());
    Map<TopicPartition, Long> ends = offsets(kafka, partitions, OffsetSpec.latest());
    Map<TopicPartition, Long> archived = committed(kafka, Topics.ARCHIVE_GROUP);

    Map<Integer, Long> enrichedRaw = new HashMap<>();
    enriched.forEach(
        (partition, offset) -> {
          if (partition.topic().equals(Topics.ARTICLES_RAW)) {
            enrichedRaw.put(partition.partition(), offset);
          }
        });
    Set<String> behind =
        partitions.stream()
            .filter(
                partition ->
                    archived.getOrDefault(partition, starts.getOrDefault(partition, 0L))
                        < ends.getOrDefault(partition, 0L))
            .map(TopicPartition::topic)
            .collect(Collectors.toSet());
    return new LogSnapshot(enrichedRaw, behind);
  }

  private static Map<TopicPartition, Long> committed(Admin kafka, String group) {
    Map<TopicPartition, Long> offsets = new HashMap<>();
    Map<TopicPartition, OffsetAndMetadata> committed =
        answer(kafka.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    committed.forEach(
        (partition, offset) -> {
          if (offset != null) {
            offsets.put(partition, offset.offset());
          }
        });
    return offsets;
  }

  private static List<TopicPartition> partitions(Admin kafka) {
    return answer(kafka.describeTopics(ARCHIVE_READS).allTopicNames()).values().stream()
        .flatMap(
            topic ->
                topic.partitions().stream()
                    .map(info -> new TopicPartition(topic.name(), info.partition())))
        .toList();
  }

  private static Map<TopicPartition, Long> offsets(
      Admin kafka, List<TopicPartition> partitions, OffsetSpec spec) {
    Map<TopicPartition, Long> offsets = new HashMap<>();
    answer(
            kafka
                .listOffsets(
                    partitions.stream()
                        .collect(Collectors.toMap(Function.identity(), partition -> spec)))
                .all())
        .forEach((partition, info) -> offsets.put(partition, info.offset()));
    return offsets;
  }

  private static <T> T answer(KafkaFuture<T> future) {
    try {
      return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LogUnreachable("interrupted while asking Kafka", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new LogUnreachable("Kafka did not answer: " + e.getMessage(), e);
    }
  }

  private synchronized Admin admin() {
    if (admin == null) {
      int millis = Math.toIntExact(PATIENCE.toMillis());
      admin =
          Admin.create(
              Map.of(
                  AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                  AdminClientConfig.CLIENT_ID_CONFIG, "archive-ledger",
                  AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis,
                  AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis));
    }
    return admin;
  }

  @PreDestroy
  synchronized void close() {
    if (admin != null) {
      admin.close(Duration.ofSeconds(1));
    }
  }
}
