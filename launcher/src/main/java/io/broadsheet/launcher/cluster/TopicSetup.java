package io.broadsheet.launcher.cluster;

import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.launcher.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** Makes the topics that are not there yet. */
public final class TopicSetup {
  private static final int LARGEST_RECORD = 64 * 1024 * 1024;

  private TopicSetup() {}

  /**
   * Partitions of a topic that is there already are left as they are: more of them would part an
   * article's later versions from its earlier ones.
   *
   * @param patience how long the brokers may take
   * @throws Failure when they refuse or do not answer
   */
  public static void ensure(String bootstrapServers, TopicPlan plan, Duration patience)
      throws InterruptedException {
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            (int) patience.toMillis());
    try (Admin admin = Admin.create(settings)) {
      awaitBrokers(admin, plan.replicas(), Instant.now().plus(patience));
      Set<String> present = admin.listTopics().names().get();
      List<NewTopic> missing =
          Topics.all().stream()
              .filter(topic -> !present.contains(topic))
              .map(name -> topic(name, plan))
              .toList();
      admin.createTopics(missing).all().get();
    } catch (ExecutionException e) {
      throw new Failure("the topics could not be made: " + e.getCause(), e);
    }
  }

  // A topic is refused while fewer brokers have joined than it wants replicas.
  private static void awaitBrokers(Admin admin, int wanted, Instant until)
      throws ExecutionException, InterruptedException {
    int there = admin.describeCluster().nodes().get().size();
    while (there < wanted) {
      if (Instant.now().isAfter(until)) {
        throw new Failure("only " + there + " of " + wanted + " brokers are there");
      }
      Thread.sleep(500);
      there = admin.describeCluster().nodes().get().size();
    }
  }

  static NewTopic topic(String name, TopicPlan plan) {
    boolean isCompacted = Topics.compacted().contains(name);
    Map<String, String> config = new HashMap<>();
    config.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_RECORD));
    config.put(TopicConfig.COMPRESSION_TYPE_CONFIG, "producer");
    config.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(plan.minInSync()));
    if (isCompacted) {
      config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    } else {
      // The log is the source of truth: nothing in it ever grows too old.
      config.put(TopicConfig.RETENTION_MS_CONFIG, "-1");
      config.put(TopicConfig.RETENTION_BYTES_CONFIG, "-1");
      Duration local = plan.localRetention();
      // Kafka keeps no compacted topic in tiered storage.
      if (local != null) {
        config.put(TopicConfig.REMOTE_LOG_STORAGE_ENABLE_CONFIG, "true");
        config.put(TopicConfig.LOCAL_LOG_RETENTION_MS_CONFIG, Long.toString(local.toMillis()));
      }
    }
    // A table is read whole by all; this one is shared out as well.
    boolean isWide = !isCompacted || name.equals(Topics.FEEDS_PULLED);
    return new NewTopic(name, isWide ? plan.partitions() : 1, plan.replicas()).configs(config);
  }
}
