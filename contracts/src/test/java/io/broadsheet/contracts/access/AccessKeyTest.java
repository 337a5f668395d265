package io.broadsheet.contracts.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.broadsheet.contracts.id.FeedId;
import java.security.SecureRandom;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessKeyTest {
  private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

  @Test
  void namesItsRoleAndNothingThatCouldBeGuessed() {
    AccessKey key = AccessKey.generate(Role.FEED, new SecureRandom());

    assertThat(key.secret()).matches("bs_feed_[0-9a-f]{64}");
    assertThat(key).isNotEqualTo(AccessKey.generate(Role.FEED, new SecureRandom()));
  }

  @Test
  void hashIsTheSha256OfTheWholeSecret() {
    assertThat(new AccessKey("bs_operator_" + "00".repeat(32)).hash())
        .isEqualTo("55c5d0d096f595fcdd465e7dd213e9c6d91257fe4c1a590e1f217779293d4787");
  }

  @Test
  void neverShowsItsSecretInText() {
    AccessKey key = new AccessKey("bs_feed_secret");

    assertThat(key.toString()).doesNotContain("secret");
  }

  @Test
  void registeredKeyIsGoodUntilItIsRevoked() {
    KeyRegistered key = registered(Role.OPERATOR, null, NOON);

    assertThat(key.isGoodAt(NOON.minusNanos(1))).isTrue();
    assertThat(key.isGoodAt(NOON)).isFalse();
    assertThat(registered(Role.OPERATOR, null, null).isGoodAt(NOON)).isTrue();
  }

  @Test
  void aFeedBelongsToExactlyTheKeysThatPost() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> registered(Role.FEED, null, null))
        .withMessageStartingWith("feed:");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> registered(Role.CONSUMER, new FeedId("demo"), null))
        .withMessageStartingWith("feed:");
  }

  private static KeyRegistered registered(
      Role role, @Nullable FeedId feed, @Nullable Instant revokedAt) {
    return new KeyRegistered("hash", role, feed, NOON, revokedAt);
  }
}
