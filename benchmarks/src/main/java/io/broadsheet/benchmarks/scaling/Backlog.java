package io.broadsheet.benchmarks.scaling;

import io.broadsheet.contracts.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How far a consumer group has come on {@code articles.raw}. */
final class Backlog implements AutoCloseable {
  private static final String TOPIC = Topics.ARTICLES_RAW;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Admin admin;
  private final String group;

  Backlog(String bootstrapServers, String group) {
    admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    this.group = group;
  }

  /** Records on the topic. */
  long total() {
    Map<TopicPartition, OffsetSpec> ends =
        get(admin.describeTopics(List.of(TOPIC)).allTopicNames()).values().stream()
            .flatMap(topic -> topic.partitions().stream())
            .collect(
                Collectors.toMap(
                    partition -> new TopicPartition(TOPIC, partition.partition()),
                    partition -> OffsetSpec.latest()));
    return get(admin.listOffsets(ends).all()).values().stream()
        .mapToLong(end -> end.offset())
        .sum();
  }

  /**
   * Returns when so many are done.
   *
   * @return how many are, which may be more
   */
  long await(long records, Duration longest) {
    long until = System.nanoTime() + longest.toNanos();
    long done = done();
    while (done < records) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException(
            group + " has done " + done + " of " + records + " after " + longest);
      }
      pause();
      done = done();
    }
    return done;
  }

  private long done() {
    return get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
        .values()
        .stream()
        .mapToLong(OffsetAndMetadata::offset)
        .sum();
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(5));
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static <T> T get(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
