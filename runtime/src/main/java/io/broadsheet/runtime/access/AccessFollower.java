package io.broadsheet.runtime.access;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.access.KeyRegistered;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.runtime.event.EventJson;
import io.broadsheet.runtime.kafka.TableReader;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the table of feeds and keys up to date; not ready before it has been read once. */
@Readiness
@ApplicationScoped
public class AccessFollower implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(AccessFollower.class);

  private final AccessTable table = new AccessTable();
  private final String bootstrapServers;
  private @Nullable TableReader reader;

  AccessFollower(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  @Produces
  @Singleton
  AccessTable table() {
    return table;
  }

  void start(@Observes StartupEvent event) {
    reader =
        new TableReader(
            bootstrapServers,
            List.of(Topics.FEEDS_REGISTERED, Topics.KEYS_REGISTERED),
            this::take,
            table::complete);
  }

  void stop(@Observes ShutdownEvent event) {
    if (reader != null) {
      reader.close();
    }
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("access")
        .status(table.isComplete())
        .withData("feeds", table.feeds().size())
        .build();
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    boolean isFeed = record.topic().equals(Topics.FEEDS_REGISTERED);
    try {
      if (record.value() == null) {
        remove(record, isFeed);
      } else if (isFeed) {
        table.put(EventJson.read(record.value(), FeedRegistered.class));
      } else {
        table.put(EventJson.read(record.value(), KeyRegistered.class));
      }
    } catch (RuntimeException e) {
      // It may have been a revocation: what is unclear opens nothing. Nobody else is locked out.
      remove(record, isFeed);
      LOG.errorf(e, "Cannot read %s-%d@%d", record.topic(), record.partition(), record.offset());
    }
  }

  private void remove(ConsumerRecord<String, byte[]> record, boolean isFeed) {
    if (!isFeed) {
      table.removeKey(record.key());
    } else if (FeedId.isValid(record.key())) {
      table.removeFeed(new FeedId(record.key()));
    }
  }
}
