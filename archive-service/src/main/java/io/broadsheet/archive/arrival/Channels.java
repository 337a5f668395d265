package io.broadsheet.archive.arrival;

import io.broadsheet.archive.lineage.Submissions;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The topics that the archive follows. Each channel has one worker, so a partition's records are
 * taken in order; returning acknowledges the batch.
 */
@ApplicationScoped
public class Channels {
  private final EnrichedIntake enriched;
  private final ItemIntake items;
  private final Submissions submissions;

  Channels(EnrichedIntake enriched, ItemIntake items, Submissions submissions) {
    this.enriched = enriched;
    this.items = items;
    this.submissions = submissions;
  }

  @Incoming("submissions-in")
  @Blocking("submissions")
  void receipts(ConsumerRecords<String, byte[]> records) {
    items.take(records, ItemHeaders::receipt, submissions::announce);
  }

  @Incoming("raw-in")
  @Blocking("raw")
  void raw(ConsumerRecords<String, byte[]> records) {
    items.take(records, ItemHeaders::raw, submissions::sawRaw);
  }

  @Incoming("enriched-in")
  @Blocking("enriched")
  void enriched(ConsumerRecords<String, byte[]> records) {
    enriched.take(records);
  }

  @Incoming("raw-dlq-in")
  @Blocking("dead-letters")
  void deadRaw(ConsumerRecords<String, byte[]> records) {
    items.take(records, ItemHeaders::deadLetter, submissions::quarantine);
  }

  @Incoming("enriched-dlq-in")
  @Blocking("dead-letters")
  void deadEnriched(ConsumerRecords<String, byte[]> records) {
    items.take(records, ItemHeaders::deadLetter, submissions::quarantine);
  }
}
