package io.broadsheet.contracts.access;

import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.id.FeedId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key's record on the compacted topic {@code keys.registered}, keyed by its hash.
 *
 * @param hash see {@link AccessKey#hash()}
 * @param feed the one feed it posts for; set exactly when the role is {@code feed}
 * @param revokedAt from when on it opens nothing, null while it is good
 */
public record KeyRegistered(
    String hash, Role role, @Nullable FeedId feed, Instant createdAt, @Nullable Instant revokedAt) {
  public KeyRegistered {
    Require.notBlank(hash, "hash");
    Require.that((role == Role.FEED) == (feed != null), "feed: set exactly for the role feed");
  }

  /** Whether the key opens anything at this time. */
  public boolean isGoodAt(Instant time) {
    return revokedAt == null || time.isBefore(revokedAt);
  }
}
