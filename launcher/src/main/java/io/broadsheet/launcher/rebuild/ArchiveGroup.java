package io.broadsheet.launcher.rebuild;

import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.launcher.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;

/**
 * How far the archive has read the log.
 *
 * @param bootstrapServers of Kafka
 */
public record ArchiveGroup(String bootstrapServers) {
  // A member that was killed counts as there until its session has run out.
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /**
   * Forgets it, so that the archive begins at the beginning.
   *
   * @throws Failure when another instance of the archive is still reading
   */
  public void forget() throws InterruptedException {
    Instant until = Instant.now().plus(PATIENCE);
    try (Admin admin = admin()) {
      while (!forget(admin)) {
        if (Instant.now().isAfter(until)) {
          throw new Failure(
              "another instance of the archive is reading; stop it first, then rebuild");
        }
        Thread.sleep(500);
      }
    }
  }

  private static boolean forget(Admin admin) throws InterruptedException {
    try {
      admin.deleteConsumerGroups(List.of(Topics.ARCHIVE_GROUP)).all().get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return true;
      }
      if (e.getCause() instanceof GroupNotEmptyException) {
        return false;
      }
      throw new Failure("Kafka does not forget how far the archive has read: " + e.getCause(), e);
    }
  }

  /** Records of the articles' topics that the archive has not read yet. */
  public long lag() throws InterruptedException {
    try (Admin admin = admin()) {
      Map<TopicPartition, OffsetSpec> partitions =
          admin
              .describeTopics(
                  List.of(
                      Topics.SUBMISSIONS_RECEIVED,
                      Topics.ARTICLES_RAW,
                      Topics.ARTICLES_ENRICHED,
                      Topics.ARTICLES_RAW_DLQ,
                      Topics.ARTICLES_ENRICHED_DLQ))
              .allTopicNames()
              .get()
              .values()
              .stream()
              .flatMap(
                  topic ->
                      topic.partitions().stream()
                          .map(part -> new TopicPartition(topic.name(), part.partition())))
              .collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest()));
      Map<TopicPartition, OffsetAndMetadata> read =
          admin
              .listConsumerGroupOffsets(Topics.ARCHIVE_GROUP)
              .partitionsToOffsetAndMetadata()
              .get();
      return admin.listOffsets(partitions).all().get().entrySet().stream()
          .mapToLong(
              end -> {
                OffsetAndMetadata at = read.get(end.getKey());
                return Math.max(0, end.getValue().offset() - (at == null ? 0 : at.offset()));
              })
          .sum();
    } catch (ExecutionException e) {
      throw new Failure("Kafka does not say how far the archive has read: " + e.getCause(), e);
    }
  }

  private Admin admin() {
    return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
  }
}
