package io.broadsheet.launcher.access;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.access.KeyRegistered;
import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.contracts.id.FeedId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All feeds and keys as they stand.
 *
 * @param keys by their hash
 * @param pulled how fetching stands, for feeds that name an address and have been asked
 */
public record Access(
    SortedMap<FeedId, FeedRegistered> feeds,
    Map<String, KeyRegistered> keys,
    Map<FeedId, FeedPulled> pulled) {
  public Access {
    feeds = new TreeMap<>(feeds);
    keys = Map.copyOf(keys);
    pulled = Map.copyOf(pulled);
  }

  /** The feed's keys that open something now. */
  public List<KeyRegistered> goodKeys(FeedId feed, Instant now) {
    return keys.values().stream()
        .filter(key -> feed.equals(key.feed()))
        .filter(key -> key.isGoodAt(now))
        .toList();
  }
}
