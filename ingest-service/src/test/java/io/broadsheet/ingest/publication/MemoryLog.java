package io.broadsheet.ingest.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** A log in memory with one partition a topic, which can refuse some records. */
final class MemoryLog implements RecordLog {
  final List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
  private Predicate<ProducerRecord<String, byte[]>> refused = record -> false;

  void refuse(Predicate<ProducerRecord<String, byte[]>> which) {
    refused = which;
  }

  List<ProducerRecord<String, byte[]>> on(String topic) {
    return records.stream().filter(record -> record.topic().equals(topic)).toList();
  }

  ConsumerRecord<String, byte[]> consumed(String topic, int offset) {
    ProducerRecord<String, byte[]> record = on(topic).get(offset);
    ConsumerRecord<String, byte[]> consumed =
        new ConsumerRecord<>(topic, 0, offset, record.key(), record.value());
    record.headers().forEach(consumed.headers()::add);
    return consumed;
  }

  @Override
  public CompletableFuture<RecordMetadata> append(ProducerRecord<String, byte[]> record) {
    if (refused.test(record)) {
      return CompletableFuture.failedFuture(new TimeoutException("no broker"));
    }
    records.add(record);
    long offset = on(record.topic()).size() - 1L;
    return CompletableFuture.completedFuture(
        new RecordMetadata(new TopicPartition(record.topic(), 0), offset, 0, 0, 0, 0));
  }
}
