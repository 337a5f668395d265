package io.broadsheet.launcher.rebuild;

import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.launcher.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
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

  private static final List<String> TOPICS =
      List.of(
          Topics.SUBMISSIONS_RECEIVED,
          Topics.ARTICLES_RAW,
          Topics.ARTICLES_ENRICHED,
          Topics.ARTICLES_RAW_DLQ,
          Topics.ARTICLES_ENRICHED_DLQ);

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
              "another instance of the archive is reading; stop it first, then try again");
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

  /**
   * Lets the archive go on from there; where nothing is said, from the beginning.
   *
   * @throws Failure when an instance of the archive is still reading
   */
  public void goOnFrom(Map<TopicPartition, Long> positions) throws InterruptedException {
    forget();
    Map<TopicPartition, OffsetAndMetadata> offsets =
        positions.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, at -> new OffsetAndMetadata(at.getValue())));
    try (Admin admin = admin()) {
      answer(admin.alterConsumerGroupOffsets(Topics.ARCHIVE_GROUP, offsets).all());
    }
  }

  /** The next record that it has not read, of each partition that it has read from. */
  public Map<TopicPartition, Long> positions() throws InterruptedException {
    try (Admin admin = admin()) {
      Map<TopicPartition, Long> positions = new HashMap<>();
      answer(admin.listConsumerGroupOffsets(Topics.ARCHIVE_GROUP).partitionsToOffsetAndMetadata())
          .forEach((partition, at) -> positions.put(partition, at.offset()));
      return positions;
    }
  }

  /** Where the partitions that it reads end now; those that hold nothing are left out. */
  public Map<TopicPartition, Long> ends() throws InterruptedException {
    try (Admin admin = admin()) {
      List<TopicPartition> partitions =
          answer(admin.describeTopics(TOPICS).allTopicNames()).values().stream()
              .flatMap(
                  topic ->
                      topic.partitions().stream()
                          .map(part -> new TopicPartition(topic.name(), part.partition())))
              .toList();
      Map<TopicPartition, Long> begins = offsets(admin, partitions, OffsetSpec.earliest());
      Map<TopicPartition, Long> ends = offsets(admin, partitions, OffsetSpec.latest());
      ends.entrySet().removeIf(end -> end.getValue().equals(begins.get(end.getKey())));
      return ends;
    }
  }

  /** Enriched articles in the log behind these positions, by records. */
  public long enriched(Map<TopicPartition, Long> positions) throws InterruptedException {
    return ends().entrySet().stream()
        .filter(end -> end.getKey().topic().equals(Topics.ARTICLES_ENRICHED))
        .mapToLong(end -> end.getValue() - positions.getOrDefault(end.getKey(), 0L))
        .sum();
  }

  /** Records before these ends that the archive has not read yet. */
  public long behind(Map<TopicPartition, Long> ends) throws InterruptedException {
    Map<TopicPartition, Long> read = positions();
    return ends.entrySet().stream()
        .mapToLong(end -> Math.max(0, end.getValue() - read.getOrDefault(end.getKey(), 0L)))
        .sum();
  }

  private static Map<TopicPartition, Long> offsets(
      Admin admin, List<TopicPartition> partitions, OffsetSpec which) throws InterruptedException {
    Map<TopicPartition, OffsetSpec> asked =
        partitions.stream().collect(Collectors.toMap(part -> part, part -> which));
    Map<TopicPartition, ListOffsetsResultInfo> found = answer(admin.listOffsets(asked).all());
    Map<TopicPartition, Long> offsets = new HashMap<>();
    found.forEach((partition, at) -> offsets.put(partition, at.offset()));
    return offsets;
  }

  private static <T> T answer(KafkaFuture<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new Failure("Kafka does not say how far the archive has read: " + e.getCause(), e);
    }
  }

  private Admin admin() {
    return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
  }
}
