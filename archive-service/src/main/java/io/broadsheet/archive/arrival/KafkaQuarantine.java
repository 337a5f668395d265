package io.broadsheet.archive.arrival;

import io.broadsheet.runtime.event.DeadLetter;
import io.broadsheet.runtime.kafka.DurableProducer;
import io.broadsheet.runtime.messaging.Patience;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The dead-letter topic, written with every in-sync replica's word for it. */
@ApplicationScoped
public class KafkaQuarantine implements Quarantine {
  private static final Logger LOG = Logger.getLogger(KafkaQuarantine.class);
  private static final Duration DELIVERY = Duration.ofSeconds(20);

  private final String bootstrapServers;
  private final String codeVersion;
  private final Clock clock;
  private final Patience patience;
  private @Nullable Producer<String, byte[]> producer;

  KafkaQuarantine(
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @ConfigProperty(name = "quarkus.application.version") String codeVersion,
      Clock clock,
      Patience patience) {
    this.bootstrapServers = bootstrapServers;
    this.codeVersion = codeVersion;
    this.clock = clock;
    this.patience = patience;
  }

  @Override
  public void take(List<DeadRecord> records) {
    if (records.isEmpty()) {
      return;
    }
    for (DeadRecord dead : records) {
      LOG.warnf(
          "To quarantine: %s-%d@%d: %s",
          dead.record().topic(), dead.record().partition(), dead.record().offset(), dead.reason());
    }
    // All of them again after a failure: a dead letter twice is better than one that is lost.
    for (int failures = 1; !isSent(records); failures++) {
      patience.pause(failures);
    }
  }

  private boolean isSent(List<DeadRecord> records) {
    try {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (DeadRecord dead : records) {
        sent.add(
            producer()
                .send(
                    DeadLetter.of(
                        dead.record(), dead.reason(), dead.fault(), codeVersion, clock.instant())));
      }
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
      return true;
    } catch (ExecutionException | RuntimeException e) {
      LOG.warnf("The quarantine did not take %d records, trying again: %s", records.size(), e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Patience.Stopped();
    }
  }

  private synchronized Producer<String, byte[]> producer() {
    if (producer == null) {
      producer = DurableProducer.open(bootstrapServers, "archive-quarantine", DELIVERY);
    }
    return producer;
  }

  @PreDestroy
  synchronized void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(5));
    }
  }
}
