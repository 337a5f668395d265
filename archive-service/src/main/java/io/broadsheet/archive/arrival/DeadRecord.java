package io.broadsheet.archive.arrival;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that cannot be stored, now or ever.
 *
 * @param reason for people
 */
record DeadRecord(ConsumerRecord<String, byte[]> record, String reason, Throwable fault) {}
