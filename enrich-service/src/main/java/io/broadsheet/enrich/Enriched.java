package io.broadsheet.enrich;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What became of one record of {@code articles.raw}. */
sealed interface Enriched {
  /** The record that it came from. */
  ConsumerRecord<String, byte[]> source();

  /** The record that it is answered with. */
  ProducerRecord<String, byte[]> output();

  /** An article with its enrichment, on its way to {@code articles.enriched}. */
  record Tagged(ConsumerRecord<String, byte[]> source, ProducerRecord<String, byte[]> output)
      implements Enriched {}

  /** A record that no trying again would help, on its way to quarantine. */
  record Poison(
      ConsumerRecord<String, byte[]> source, ProducerRecord<String, byte[]> output, String reason)
      implements Enriched {}
}
