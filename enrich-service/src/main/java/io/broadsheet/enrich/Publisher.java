package io.broadsheet.enrich;

import io.broadsheet.runtime.kafka.DurableProducer;
import io.broadsheet.runtime.messaging.Patience;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Puts answers on the log and returns when every in-sync replica has them. While Kafka is away it
 * tries again for as long as the service lives: that is no fault of the articles.
 */
@ApplicationScoped
public class Publisher {
  private static final Logger LOG = Logger.getLogger(Publisher.class);

  private final String bootstrapServers;
  private final Duration delivery;
  private final Patience patience;
  private @Nullable Producer<String, byte[]> producer;

  /** Makes poison of a record. */
  interface Refusal
      extends BiFunction<ConsumerRecord<String, byte[]>, Throwable, Enriched.Poison> {}

  Publisher(
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      EnrichSettings settings,
      Patience patience) {
    this.bootstrapServers = bootstrapServers;
    this.delivery = settings.delivery();
    this.patience = patience;
  }

  /**
   * Sends answers in order; a failure sends what was not acknowledged again, in order too.
   *
   * @param refused makes poison of an answer that Kafka will never take
   */
  void publish(List<Enriched> answers, Refusal refused) throws InterruptedException {
    List<Enriched> left = answers;
    for (int failures = 1; !left.isEmpty(); failures++) {
      left = send(left, refused);
      if (!left.isEmpty()) {
        patience.pause(failures);
      }
    }
  }

  private List<Enriched> send(List<Enriched> answers, Refusal refused) throws InterruptedException {
    List<Enriched> left = new ArrayList<>();
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try {
      for (Enriched answer : answers) {
        sent.add(producer().send(answer.output()));
      }
    } catch (RuntimeException e) {
      LOG.warnf("Kafka takes no records, trying again: %s", e);
      close();
    }
    for (int i = 0; i < answers.size(); i++) {
      Enriched answer = answers.get(i);
      if (i >= sent.size()) {
        left.add(answer);
        continue;
      }
      try {
        sent.get(i).get();
      } catch (ExecutionException e) {
        left.add(afterFailure(answer, e.getCause() == null ? e : e.getCause(), refused));
      }
    }
    return left;
  }

  private static Enriched afterFailure(Enriched answer, Throwable fault, Refusal refused) {
    if (fault instanceof RecordTooLargeException && answer instanceof Enriched.Tagged) {
      return refused.apply(answer.source(), fault);
    }
    LOG.warnf("Kafka did not take a record, trying again: %s", fault);
    return answer;
  }

  private synchronized Producer<String, byte[]> producer() {
    if (producer == null) {
      producer = DurableProducer.open(bootstrapServers, "enrich-service", delivery);
    }
    return producer;
  }

  // A producer with a fatal fault never works again; the next try opens another.
  @PreDestroy
  synchronized void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(5));
      producer = null;
    }
  }
}
