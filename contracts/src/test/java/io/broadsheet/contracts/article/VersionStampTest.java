package io.broadsheet.contracts.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionStampTest {
  private static final Instant MORNING = Instant.parse("2026-11-02T00:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

  @Test
  void leadingZerosChangeNoNumber() {
    assertThat(stamp("2", null, MORNING).hasLabelOf(stamp("002", null, NOON))).isTrue();
    assertThat(stamp("2", null, MORNING).hasLabelOf(stamp("20", null, NOON))).isFalse();
  }

  @Test
  void labelsThatAreNoNumbersMustBeTheSame() {
    assertThat(stamp("b", null, MORNING).hasLabelOf(stamp("b", NOON, NOON))).isTrue();
    assertThat(stamp("b", null, MORNING).hasLabelOf(stamp("B", null, MORNING))).isFalse();
  }

  @Test
  void versionsWithoutALabelHaveNoneInCommon() {
    assertThat(stamp(null, NOON, NOON).hasLabelOf(stamp(null, NOON, NOON))).isFalse();
  }

  @Test
  void numbersMayBeLargerThanALong() {
    assertThat(stamp("92233720368547758080", null, NOON).number())
        .hasValue(new BigInteger("92233720368547758080"));
  }

  @Test
  void digitsOfOtherScriptsAndSignsAreNoNumbers() {
    assertThat(stamp("２", null, NOON).number()).isEmpty();
    assertThat(stamp("-2", null, NOON).number()).isEmpty();
    assertThat(stamp("2.0", null, NOON).number()).isEmpty();
    assertThat(stamp("1".repeat(401), null, NOON).number()).isEmpty();
  }

  @Test
  void aBlankLabelIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stamp(" ", null, NOON))
        .withMessageStartingWith("version.label");
  }

  private static VersionStamp stamp(
      @Nullable String label, @Nullable Instant madeAt, Instant receivedAt) {
    return new VersionStamp(label, madeAt, receivedAt, "hash");
  }
}
