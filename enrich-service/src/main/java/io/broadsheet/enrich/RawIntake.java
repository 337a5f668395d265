package io.broadsheet.enrich;

import io.broadsheet.runtime.event.RecordHops;
import io.broadsheet.runtime.trace.Hop;
import io.broadsheet.runtime.trace.Tracing;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes {@code articles.raw} in whole polls. Returning acknowledges a poll, which happens only when
 * Kafka has the answer to each of its records.
 */
@ApplicationScoped
public class RawIntake {
  private static final Logger LOG = Logger.getLogger(RawIntake.class);

  private final Models models;
  private final Publisher publisher;
  private final MeterRegistry meters;
  private final Tracing tracing;
  private final String codeVersion;
  private final ExecutorService workers;

  RawIntake(
      Models models,
      Publisher publisher,
      MeterRegistry meters,
      Tracing tracing,
      EnrichSettings settings,
      @ConfigProperty(name = "quarkus.application.version") String codeVersion) {
    this.models = models;
    this.publisher = publisher;
    this.meters = meters;
    this.tracing = tracing;
    this.codeVersion = codeVersion;
    this.workers =
        Executors.newFixedThreadPool(
            settings.workers().orElse(Runtime.getRuntime().availableProcessors()),
            Thread.ofPlatform().name("enrich-", 0).factory());
  }

  @Incoming("raw-in")
  @Blocking("raw")
  void take(ConsumerRecords<String, byte[]> records) throws InterruptedException {
    RecordEnricher enricher = new RecordEnricher(models.enricher(), codeVersion, Clock.systemUTC());
    List<ConsumerRecord<String, byte[]>> polled = new ArrayList<>();
    records.forEach(polled::add);
    List<Enriched> answers =
        new KeyedWork(workers).run(polled, RawIntake::keyOf, record -> timed(enricher, record));
    publisher.publish(answers, enricher::poison);
    answers.forEach(this::count);
  }

  // A record without a key is in order with its partition.
  private static String keyOf(ConsumerRecord<String, byte[]> record) {
    String key = record.key();
    return key == null ? "partition " + record.partition() : key;
  }

  private Enriched timed(RecordEnricher enricher, ConsumerRecord<String, byte[]> record) {
    Instant begun = Instant.now();
    Enriched timed =
        meters.timer("broadsheet.enrich.duration").record(() -> enricher.enrich(record));
    Enriched answer =
        timed == null ? enricher.poison(record, new IllegalStateException("no answer")) : timed;
    tracing.ended(() -> hop(answer, record, begun));
    return answer;
  }

  private static Hop hop(Enriched answer, ConsumerRecord<String, byte[]> record, Instant begun) {
    return switch (answer) {
      case Enriched.Tagged tagged ->
          RecordHops.answered("enrich", record, begun, tagged.output().headers());
      case Enriched.Poison poison -> RecordHops.taken("enrich", record, begun, poison.reason());
    };
  }

  private void count(Enriched answer) {
    switch (answer) {
      case Enriched.Tagged tagged ->
          meters.counter("broadsheet.enrich.articles", "outcome", "tagged").increment();
      case Enriched.Poison poison -> {
        meters.counter("broadsheet.enrich.articles", "outcome", "quarantined").increment();
        ConsumerRecord<String, byte[]> source = poison.source();
        LOG.warnf(
            "To quarantine: %s-%d@%d: %s",
            source.topic(), source.partition(), source.offset(), poison.reason());
      }
    }
  }

  @PreDestroy
  void close() {
    workers.shutdown();
  }
}
