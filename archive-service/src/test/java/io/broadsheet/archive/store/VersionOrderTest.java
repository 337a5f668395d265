package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.VersionStamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionOrderTest {
  private static final Instant NOON = Instant.parse("2022-11-16T04:00:00Z");
  private static final int RUNS = 4_000;

  @Test
  void doesNotDependOnTheOrderInWhichVersionsAreGiven() {
    for (int seed = 0; seed < RUNS; seed++) {
      Random random = new Random(seed);
      List<Version> versions = anyMixture(random);
      List<Version> expected = VersionOrder.oldestFirst(versions);

      Collections.shuffle(versions, random);

      assertThat(VersionOrder.oldestFirst(versions)).as("seed %d", seed).isEqualTo(expected);
      assertThat(expected).containsExactlyInAnyOrderElementsOf(versions);
    }
  }

  @Test
  void putsNumbersInTheirOrderWhateverElseIsThere() {
    for (int seed = 0; seed < RUNS; seed++) {
      List<Version> order = VersionOrder.oldestFirst(anyMixture(new Random(seed)));

      assertThat(
              order.stream()
                  .map(version -> version.standing().stamp())
                  .filter(stamp -> stamp.number().isPresent())
                  .map(stamp -> stamp.number().orElseThrow())
                  .toList())
          .as("seed %d", seed)
          .isSorted();
    }
  }

  @Test
  void neverPutsARecallBelowWhatItRecallsByName() {
    for (int seed = 0; seed < RUNS; seed++) {
      List<Version> order = VersionOrder.oldestFirst(anyMixture(new Random(seed)));
      for (int i = 0; i < order.size(); i++) {
        for (Version later : order.subList(i + 1, order.size())) {
          assertThat(order.get(i).standing().recalls(later.standing()))
              .as("seed %d: %s recalls %s", seed, order.get(i), later)
              .isFalse();
        }
      }
    }
  }

  @Test
  void leavesWhatWasNewestOnTopWhenAnOlderOneOfItsKindComes() {
    for (int seed = 0; seed < RUNS; seed++) {
      List<Version> versions = anyMixture(new Random(seed));
      Version late = versions.removeLast();
      List<Version> before = VersionOrder.oldestFirst(versions);
      versions.add(late);
      List<Version> after = VersionOrder.oldestFirst(versions);

      boolean isOlder =
          before.stream()
              .anyMatch(
                  other ->
                      isOfOneKind(other, late)
                          && VersionOrder.oldestFirst(List.of(other, late))
                              .getLast()
                              .equals(other));
      if (isOlder && !recallsAny(late, before) && !recalledByAny(late, before)) {
        assertThat(after.getLast()).as("seed %d", seed).isEqualTo(before.getLast());
      }
    }
  }

  @Test
  void goesByNumbersThenByTimesOfMakingThenByReceipt() {
    assertOlder(version("9", NOON, NOON), version("10", NOON.minusSeconds(5), NOON));
    assertOlder(version("3", NOON.minusSeconds(5), NOON), version("b", NOON, NOON.minusSeconds(5)));
    assertOlder(version(null, NOON, NOON), version(null, NOON, NOON.plusSeconds(1)));
    assertOlder(version(null, NOON, NOON), version(null, null, NOON.plusSeconds(1)));
    assertOlder(version("2", null, NOON), version(null, null, NOON.plusSeconds(1)));
  }

  @Test
  void breaksACircleOfNumbersTimesAndReceipts() {
    // Given: the second replaces the first by number, the third the second by time, and the first
    // the third by receipt
    Version first = version("1", null, NOON.plusSeconds(9));
    Version second = version("2", NOON, NOON);
    Version third = version(null, NOON.plusSeconds(1), NOON.plusSeconds(5));

    assertThat(VersionOrder.oldestFirst(List.of(third, first, second)))
        .containsExactly(first, second, third);
  }

  @Test
  void letsAKillStandThatHasTheTimeOfWhatItKills() {
    Version killed = version("7", NOON, NOON.plusSeconds(5));
    Version kill = new Version(standing(null, NOON, NOON, Status.CANCELED, 0));

    assertOlder(killed, kill);
  }

  @Test
  void putsTheLaterItemOfOneSubmissionBehindTheEarlier() {
    Version kill = new Version(standing(null, null, NOON, Status.CANCELED, 0));
    Version again = new Version(standing(null, null, NOON, Status.USABLE, 1));

    assertOlder(kill, again);
  }

  private static void assertOlder(Version older, Version newer) {
    assertThat(VersionOrder.oldestFirst(List.of(newer, older))).containsExactly(older, newer);
  }

  // Few values, so that they meet: equal labels, equal times, equal receipts.
  private static List<Version> anyMixture(Random random) {
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i <= 1 + random.nextInt(7); i++) {
      Status[] statuses = {Status.USABLE, Status.USABLE, Status.WITHHELD, Status.CANCELED};
      String[] labels = {null, "1", "2", "03", "3", "10", "a", "b"};
      Instant madeAt = random.nextInt(3) == 0 ? null : NOON.plusSeconds(random.nextInt(4));
      versions.add(
          new Version(
              standing(
                  labels[random.nextInt(labels.length)],
                  madeAt,
                  NOON.plusSeconds(random.nextInt(5)),
                  statuses[random.nextInt(statuses.length)],
                  i)));
    }
    return versions;
  }

  private static boolean isOfOneKind(Version one, Version other) {
    VersionStamp its = one.standing().stamp();
    VersionStamp others = other.standing().stamp();
    return its.number().isPresent() == others.number().isPresent()
        && (its.number().isPresent() || (its.madeAt() == null) == (others.madeAt() == null));
  }

  private static boolean recallsAny(Version one, List<Version> others) {
    return others.stream().anyMatch(other -> one.standing().recalls(other.standing()));
  }

  private static boolean recalledByAny(Version one, List<Version> others) {
    return others.stream().anyMatch(other -> other.standing().recalls(one.standing()));
  }

  private static Version version(
      @Nullable String label, @Nullable Instant madeAt, Instant receivedAt) {
    return new Version(standing(label, madeAt, receivedAt, Status.USABLE, 0));
  }

  private static Standing standing(
      @Nullable String label,
      @Nullable Instant madeAt,
      Instant receivedAt,
      Status status,
      int position) {
    return new Standing(
        new VersionStamp(label, madeAt, receivedAt, "hash " + position), status, position);
  }

  private record Version(Standing standing) implements Ranked {}
}
