package io.broadsheet.ingest.collection.pull;

import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.runtime.event.EventJson;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** How fetching stands for each feed, as the log has it by now. */
public final class PullTable {
  private static final Logger LOG = Logger.getLogger(PullTable.class);

  private final Map<FeedId, FeedPulled> states = new ConcurrentHashMap<>();
  private final Map<Integer, Long> seen = new ConcurrentHashMap<>();

  PullTable() {}

  /** How it stands; none before the feed was asked for the first time. */
  public Optional<FeedPulled> of(FeedId feed) {
    return Optional.ofNullable(states.get(feed));
  }

  /** Takes a state, unless a later one is known. */
  void put(FeedPulled state) {
    states.merge(
        state.feed(), state, (known, other) -> other.at().isBefore(known.at()) ? known : other);
  }

  /** Takes a record of {@code feeds.pulled}; one that cannot be read is as good as none. */
  void take(ConsumerRecord<String, byte[]> record) {
    try {
      if (record.value() == null) {
        states.remove(new FeedId(record.key()));
      } else {
        put(EventJson.read(record.value(), FeedPulled.class));
      }
    } catch (RuntimeException e) {
      LOG.errorf(e, "Cannot read %s-%d@%d", record.topic(), record.partition(), record.offset());
    }
    seen.merge(record.partition(), record.offset(), Math::max);
  }

  /** Whether all before that offset has been taken. */
  boolean isReadUpTo(int partition, long offset) {
    return seen.getOrDefault(partition, -1L) >= offset - 1;
  }
}
