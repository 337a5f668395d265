package io.broadsheet.ingest.publication;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.kafka.common.TopicPartition;

/**
 * Up to where in {@code submissions.received} all that this instance took in has its articles
 * published too. What lies behind it may have to be finished after a crash.
 */
final class Checkpoint {
  private final Map<TopicPartition, NavigableSet<Long>> unfinished = new HashMap<>();
  private final Map<TopicPartition, Long> ends = new HashMap<>();

  /** A submission stands in the log, its articles do not yet. */
  synchronized void begun(TopicPartition partition, long offset) {
    unfinished.computeIfAbsent(partition, p -> new TreeSet<>()).add(offset);
    ends.merge(partition, offset + 1, Math::max);
  }

  /** Its articles do too. */
  synchronized void finished(TopicPartition partition, long offset) {
    NavigableSet<Long> open = unfinished.get(partition);
    if (open != null) {
      open.remove(offset);
    }
  }

  /** How many submissions are begun and not finished. */
  synchronized int open() {
    return unfinished.values().stream().mapToInt(NavigableSet::size).sum();
  }

  /**
   * By partition the offset of the first that is unfinished, else the one behind the last begun.
   */
  synchronized Map<TopicPartition, Long> positions() {
    Map<TopicPartition, Long> positions = new HashMap<>(ends);
    unfinished.forEach(
        (partition, open) -> {
          if (!open.isEmpty()) {
            positions.put(partition, open.first());
          }
        });
    return positions;
  }
}
