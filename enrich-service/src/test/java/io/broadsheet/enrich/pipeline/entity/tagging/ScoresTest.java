package io.broadsheet.enrich.pipeline.entity.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The best way and the shares, against all ways through a short sentence counted one by one. */
class ScoresTest {
  private static final int LENGTH = 4;
  private final Scores scores = chance(new Random(3));

  @Test
  void findsTheBestOfAllWays() {
    int[] best = ways().stream().max((a, b) -> Long.compare(sum(a), sum(b))).orElseThrow();

    assertThat(sum(scores.best())).isEqualTo(sum(best));
  }

  @Test
  void neverTakesAWayThatIsNone() {
    for (int seed = 0; seed < 50; seed++) {
      int[] tags = chance(new Random(seed)).best();

      assertThat(Tags.mayBegin(tags[0]) && Tags.mayEnd(tags[LENGTH - 1])).isTrue();
      for (int i = 1; i < LENGTH; i++) {
        assertThat(Tags.mayFollow(tags[i - 1], tags[i])).isTrue();
      }
    }
  }

  @Test
  void givesANameTheShareOfTheWaysThatHaveIt() {
    double all = ways().stream().mapToDouble(this::weight).sum();
    double having =
        ways().stream().filter(way -> way[1] == 1 && way[2] == 3).mapToDouble(this::weight).sum();

    assertThat(new Marginals(scores).of(1, 3, EntityType.PERSON))
        .isCloseTo(having / all, within(1e-9));
  }

  private double weight(int[] way) {
    return Math.exp((double) sum(way) / Scores.UNITS);
  }

  private long sum(int[] way) {
    long sum = scores.emission(0, way[0]);
    for (int i = 1; i < way.length; i++) {
      sum += scores.transitions()[way[i - 1] * Tags.COUNT + way[i]] + scores.emission(i, way[i]);
    }
    return sum;
  }

  private static List<int[]> ways() {
    List<int[]> ways = new ArrayList<>(List.of(new int[0]));
    for (int at = 0; at < LENGTH; at++) {
      List<int[]> longer = new ArrayList<>();
      for (int[] way : ways) {
        for (int tag = 0; tag < Tags.COUNT; tag++) {
          boolean may = at == 0 ? Tags.mayBegin(tag) : Tags.mayFollow(way[at - 1], tag);
          if (may && (at < LENGTH - 1 || Tags.mayEnd(tag))) {
            int[] next = Arrays.copyOf(way, at + 1);
            next[at] = tag;
            longer.add(next);
          }
        }
      }
      ways = longer;
    }
    return ways;
  }

  private static Scores chance(Random random) {
    int[] emissions = random.ints(LENGTH * Tags.COUNT, -500, 500).toArray();
    int[] transitions = new int[Tags.COUNT * Tags.COUNT];
    Arrays.setAll(
        transitions,
        i ->
            Tags.mayFollow(i / Tags.COUNT, i % Tags.COUNT)
                ? random.nextInt(-300, 300)
                : Scores.IMPOSSIBLE);
    return new Scores(LENGTH, emissions, transitions);
  }
}
