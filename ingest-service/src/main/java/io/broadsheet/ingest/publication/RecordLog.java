package io.broadsheet.ingest.publication;

import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Where records go. */
@FunctionalInterface
interface RecordLog {
  /** Completes when all in-sync replicas have the record, fails when that is not known in time. */
  CompletableFuture<RecordMetadata> append(ProducerRecord<String, byte[]> record);
}
