package io.broadsheet.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.access.AccessKey;
import io.broadsheet.contracts.access.KeyRegistered;
import io.broadsheet.contracts.access.Role;
import io.broadsheet.contracts.id.FeedId;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccessTableTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final FeedId FEED = new FeedId("county-paper");

  private final AccessTable table = new AccessTable();
  private final AccessKey key = AccessKey.generate(Role.FEED, new SecureRandom());

  @Test
  void opensWithARegisteredKeyAndWithNoOther() {
    table.put(new KeyRegistered(key.hash(), Role.FEED, FEED, NOW, null));

    assertThat(table.keyFor(key.secret(), NOW))
        .hasValueSatisfying(k -> assertThat(k.feed()).isEqualTo(FEED));
    assertThat(table.keyFor(key.secret() + "0", NOW)).isEmpty();
    assertThat(table.keyFor(key.hash(), NOW)).isEmpty();
  }

  @Test
  void closesFromTheTimeOfRevocationOn() {
    table.put(new KeyRegistered(key.hash(), Role.FEED, FEED, NOW.minusSeconds(60), NOW));

    assertThat(table.keyFor(key.secret(), NOW.minusMillis(1))).isPresent();
    assertThat(table.keyFor(key.secret(), NOW)).isEmpty();
  }

  @Test
  void forgetsWhatATombstoneTakesBack() {
    table.put(new KeyRegistered(key.hash(), Role.FEED, FEED, NOW, null));
    table.removeKey(key.hash());

    assertThat(table.keyFor(key.secret(), NOW)).isEmpty();
  }
}
