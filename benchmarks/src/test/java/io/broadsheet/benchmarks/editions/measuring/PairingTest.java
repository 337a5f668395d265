package io.broadsheet.benchmarks.editions.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairingTest {
  private static final List<String> TRUTH =
      List.of("大桥合龙两岸通车", "图书馆延长开放时间", "候鸟飞临湿地过冬", "老戏台又响起锣鼓");

  @Test
  void blamesOnlyTheArticleThatWasMoved() {
    Pairing pairing =
        Pairing.of(TRUTH, List.of(TRUTH.get(1), TRUTH.get(2), TRUTH.get(3), TRUTH.get(0)));

    assertThat(ranks(pairing)).containsExactly(4, 2, 3, 4);
  }

  @Test
  void letsAMissedArticleNotShiftTheOthers() {
    Pairing pairing = Pairing.of(TRUTH, List.of(TRUTH.get(0), TRUTH.get(2), TRUTH.get(3)));

    assertThat(ranks(pairing)).containsExactly(1, 3, 4);
  }

  private static List<Integer> ranks(Pairing pairing) {
    return IntStream.range(0, TRUTH.size())
        .mapToObj(pairing::ofTruth)
        .flatMap(Optional::stream)
        .map(pairing::rank)
        .toList();
  }
}
