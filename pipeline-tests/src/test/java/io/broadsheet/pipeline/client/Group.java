package io.broadsheet.pipeline.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.TopicPartition;

/** Readers who share the work of one group among them. */
public record Group(String bootstrapServers, String id) {
  /** Partitions of a topic by the member that reads them. */
  public Map<String, Set<Integer>> shares(String topic) {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
      Map<String, Set<Integer>> shares = new HashMap<>();
      List<MemberDescription> members =
          admin.describeConsumerGroups(List.of(id)).all().get().values().stream()
              .flatMap(described -> described.members().stream())
              .toList();
      for (MemberDescription member : members) {
        Set<Integer> partitions =
            member.assignment().topicPartitions().stream()
                .filter(partition -> partition.topic().equals(topic))
                .map(TopicPartition::partition)
                .collect(Collectors.toSet());
        if (!partitions.isEmpty()) {
          shares.put(member.consumerId(), partitions);
        }
      }
      return shares;
    } catch (ExecutionException e) {
      throw new AssertionError("Kafka does not tell", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking Kafka", e);
    }
  }
}
