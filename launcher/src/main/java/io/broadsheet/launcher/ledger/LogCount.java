package io.broadsheet.launcher.ledger;

import io.broadsheet.contracts.submission.SubmissionReceived;
import io.broadsheet.contracts.submission.SubmittedItem;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.access.TopicReader;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * How many items each feed's receipts announce, counted from the log itself. A record that stands
 * there twice, because a post was repeated, counts once.
 */
public final class LogCount {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Map<String, Set<Item>> items = new HashMap<>();

  private record Item(String submission, int position) {}

  /** Counts what is in the log now. */
  public static Map<String, Long> now(String bootstrapServers) {
    LogCount count = new LogCount();
    new TopicReader(bootstrapServers, PATIENCE)
        .read(List.of(Topics.SUBMISSIONS_RECEIVED), count::add);
    return count.byFeed();
  }

  void add(ConsumerRecord<byte[], byte[]> record) {
    Header receipt = record.headers().lastHeader(EventHeader.RECEIPT);
    String place = record.topic() + "-" + record.partition() + "@" + record.offset();
    if (receipt == null) {
      throw new Failure(place + " has no receipt");
    }
    try {
      add(Json.read(receipt.value(), SubmissionReceived.class));
    } catch (IOException e) {
      throw new Failure(place + ": its receipt is unreadable: " + e.getMessage(), e);
    }
  }

  void add(SubmissionReceived receipt) {
    Set<Item> ofFeed = items.computeIfAbsent(receipt.feed().value(), feed -> new HashSet<>());
    for (SubmittedItem item : receipt.items()) {
      ofFeed.add(new Item(receipt.submissionId().toString(), item.position()));
    }
  }

  Map<String, Long> byFeed() {
    Map<String, Long> counts = new TreeMap<>();
    items.forEach((feed, ofFeed) -> counts.put(feed, (long) ofFeed.size()));
    return counts;
  }
}
