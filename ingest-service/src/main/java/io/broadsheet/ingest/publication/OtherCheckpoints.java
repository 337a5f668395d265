package io.broadsheet.ingest.publication;

import io.broadsheet.contracts.topic.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Checkpoints of other instances. One that never comes back under its name has left submissions
 * that somebody must finish; to finish those of one that lives, too, harms nobody.
 */
final class OtherCheckpoints {
  private static final String PREFIX = "ingest-service.";

  private final String bootstrapServers;
  private final String instance;

  OtherCheckpoints(String bootstrapServers, String instance) {
    this.bootstrapServers = bootstrapServers;
    this.instance = instance;
  }

  /** The group whose offsets are the checkpoint of the instance of this name. */
  static String group(String instance) {
    return PREFIX + instance;
  }

  /** Where each of the others stands, by its name. */
  Map<String, Map<TopicPartition, Long>> read() throws InterruptedException {
    try (Admin admin = admin()) {
      Map<String, Map<TopicPartition, Long>> others = new HashMap<>();
      for (GroupListing group : admin.listGroups().all().get()) {
        String name = group.groupId();
        if (!name.startsWith(PREFIX)
            || name.equals(group(instance))
            || name.equals(Topics.PULL_GROUP)) {
          continue;
        }
        Map<TopicPartition, Long> positions = new HashMap<>();
        admin
            .listConsumerGroupOffsets(name)
            .partitionsToOffsetAndMetadata()
            .get()
            .forEach(
                (partition, at) -> {
                  if (partition.topic().equals(Topics.SUBMISSIONS_RECEIVED)) {
                    positions.put(partition, at.offset());
                  }
                });
        others.put(name.substring(PREFIX.length()), positions);
      }
      return others;
    } catch (ExecutionException e) {
      throw new KafkaException("the other instances' checkpoints cannot be read", e.getCause());
    }
  }

  /**
   * Takes down that all before these offsets is finished. One that lives puts its own place back as
   * soon as it finishes something.
   */
  void moveOn(Iterable<String> others, Map<TopicPartition, Long> ends) throws InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    ends.forEach((partition, end) -> offsets.put(partition, new OffsetAndMetadata(end)));
    try (Admin admin = admin()) {
      for (String other : others) {
        admin.alterConsumerGroupOffsets(group(other), offsets).all().get();
      }
    } catch (ExecutionException e) {
      throw new KafkaException("the other instances' checkpoints cannot be moved", e.getCause());
    }
  }

  private Admin admin() {
    return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
  }
}
