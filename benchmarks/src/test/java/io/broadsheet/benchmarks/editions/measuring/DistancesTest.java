package io.broadsheet.benchmarks.editions.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The fast ways give what the table of every textbook gives. */
class DistancesTest {
  @Test
  void knowsTheTextbooksWords() {
    assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
    assertThat(EditDistance.between("", "水")).isEqualTo(1);
    assertThat(EditDistance.between("河水", "河水")).isZero();
    assertThat(Lcs.length("AGGTAB", "GXTXAYB")).isEqualTo(4);
    assertThat(Lcs.length("", "水")).isZero();
  }

  @Test
  void agreesWithTheSlowWayOnTextsOfAnyLength() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 300; round++) {
      String a = text(random);
      String b = text(random);

      assertThat(EditDistance.between(a, b)).as("%s | %s", a, b).isEqualTo(slow(a, b, true));
      assertThat(Lcs.length(a, b))
          .as("%s | %s", a, b)
          .isEqualTo((a.length() + b.length() - slow(a, b, false)) / 2);
    }
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(200);
    for (int i = 0; i < length; i++) {
      text.append("河水流过桥".charAt(random.nextInt(5)));
    }
    return text.toString();
  }

  private static int slow(String a, String b, boolean replaces) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : replaces ? 1 : 2;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + other, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
      }
    }
    return cost[a.length()][b.length()];
  }
}
