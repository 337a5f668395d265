package io.broadsheet.runtime.access;

import io.broadsheet.contracts.access.AccessKey;
import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.access.KeyRegistered;
import io.broadsheet.contracts.id.FeedId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Feeds and keys as the log has them by now. */
public final class AccessTable {
  private final Map<FeedId, FeedRegistered> feeds = new ConcurrentHashMap<>();
  private final Map<String, KeyRegistered> keysByHash = new ConcurrentHashMap<>();

  private volatile boolean complete;

  /** All that stood in the log when the service started is in. */
  public void complete() {
    complete = true;
  }

  /** Whether what is missing here is missing in the log too. */
  public boolean isComplete() {
    return complete;
  }

  /** Takes a feed's newest record. */
  public void put(FeedRegistered feed) {
    feeds.put(feed.id(), feed);
  }

  /** Takes a key's newest record. */
  public void put(KeyRegistered key) {
    keysByHash.put(key.hash(), key);
  }

  /** Takes back what a tombstone in the log takes back. */
  public void removeFeed(FeedId id) {
    feeds.remove(id);
  }

  /** Takes back what a tombstone in the log takes back. */
  public void removeKey(String hash) {
    keysByHash.remove(hash);
  }

  /** What a secret opens at this time; none for an unknown or revoked one. */
  public Optional<KeyRegistered> keyFor(String secret, Instant now) {
    return Optional.ofNullable(keysByHash.get(new AccessKey(secret).hash()))
        .filter(key -> key.isGoodAt(now));
  }

  /** The feed's settings; none before it was registered. */
  public Optional<FeedRegistered> feed(FeedId id) {
    return Optional.ofNullable(feeds.get(id));
  }

  /** All feeds, by id. */
  public List<FeedRegistered> feeds() {
    return feeds.values().stream().sorted(Comparator.comparing(FeedRegistered::id)).toList();
  }
}
