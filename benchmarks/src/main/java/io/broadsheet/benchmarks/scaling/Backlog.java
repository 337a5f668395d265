package io.broadsheet.benchmarks.scaling;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;

/** How far a consumer group has come with what it reads. */
final class Backlog implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Admin admin;
  private final String group;

  Backlog(String bootstrapServers, String group) {
    admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    this.group = group;
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
