package io.broadsheet.archive.lineage;

import java.time.Instant;
import java.util.List;

/**
 * The completeness ledger.
 *
 * @param total of all feeds
 */
public record Ledger(Instant at, FeedLedger total, boolean balanced, List<FeedLedger> feeds) {
  public Ledger {
    feeds = List.copyOf(feeds);
  }

  static Ledger of(Instant at, List<FeedLedger> feeds) {
    FeedLedger none = new FeedLedger("*", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    return new Ledger(
        at,
        feeds.stream().reduce(none, FeedLedger::plus),
        // Not the sum's balance: one feed's surplus must not cover another's loss.
        feeds.stream().allMatch(FeedLedger::balanced),
        feeds);
  }
}
