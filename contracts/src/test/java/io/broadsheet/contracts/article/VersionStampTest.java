package io.broadsheet.contracts.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionStampTest {
  private static final Instant MORNING = Instant.parse("2026-11-02T00:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

  @Test
  void numericLabelsCompareAsNumbersWhateverTheTimesSay() {
    assertThat(stamp("10", MORNING, MORNING).isNewerThan(stamp("9", NOON, NOON))).isTrue();
    assertThat(stamp("9", NOON, NOON).isNewerThan(stamp("10", MORNING, MORNING))).isFalse();
  }

  @Test
  void numbersMayBeLargerThanALong() {
    assertThat(
            stamp("92233720368547758080", null, NOON)
                .isNewerThan(stamp("9223372036854775808", null, NOON)))
        .isTrue();
  }

  @Test
  void leadingZerosChangeNothing() {
    VersionStamp plain = stamp("2", null, MORNING);
    VersionStamp padded = stamp("002", null, NOON);

    assertThat(plain.isNewerThan(padded)).isFalse();
    assertThat(padded.isNewerThan(plain)).isFalse();
  }

  @Test
  void otherLabelsCompareByTheTimeTheyWereMade() {
    assertThat(stamp("b", NOON, MORNING).isNewerThan(stamp("3", MORNING, NOON))).isTrue();
    assertThat(stamp("3", MORNING, NOON).isNewerThan(stamp("b", NOON, MORNING))).isFalse();
  }

  @Test
  void receiptDecidesWhereTheMakingTimesAreEqualOrOneIsMissing() {
    assertThat(stamp(null, NOON, NOON).isNewerThan(stamp(null, NOON, MORNING))).isTrue();
    assertThat(stamp(null, null, NOON).isNewerThan(stamp(null, NOON, MORNING))).isTrue();
    assertThat(stamp("2", null, MORNING).isNewerThan(stamp(null, null, NOON))).isFalse();
  }

  @Test
  void isNeverNewerThanItself() {
    for (VersionStamp one :
        new VersionStamp[] {
          stamp("1", MORNING, NOON), stamp("x", MORNING, NOON), stamp(null, null, NOON)
        }) {
      assertThat(one.isNewerThan(one)).isFalse();
    }
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
