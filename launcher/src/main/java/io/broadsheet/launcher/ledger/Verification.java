package io.broadsheet.launcher.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The archive's ledger held against the log.
 *
 * @param feeds by their ids
 */
public record Verification(List<Line> feeds) {
  public Verification {
    feeds = List.copyOf(feeds);
  }

  /**
   * One feed.
   *
   * @param inLog items that the log's receipts announce
   */
  public record Line(FeedEntry ledger, long inLog) {
    /** Whether ledger and log say the same, and the ledger adds up. */
    public boolean holds() {
      return ledger.received() == inLog && ledger.addsUp() && ledger.balanced();
    }
  }

  /** A feed that only one side knows is compared as well. */
  public static Verification of(JsonNode ledger, Map<String, Long> inLog) {
    Map<String, FeedEntry> entries = new TreeMap<>();
    ledger
        .path("feeds")
        .valueStream()
        .map(FeedEntry::of)
        .forEach(entry -> entries.put(entry.feed(), entry));
    Set<String> names = new TreeSet<>(entries.keySet());
    names.addAll(inLog.keySet());
    return new Verification(
        names.stream()
            .map(
                feed ->
                    new Line(
                        entries.getOrDefault(feed, FeedEntry.none(feed)),
                        inLog.getOrDefault(feed, 0L)))
            .toList());
  }

  /** Whether every item is accounted for. */
  public boolean holds() {
    return feeds.stream().allMatch(Line::holds);
  }
}
