package io.broadsheet.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeyedWorkTest {
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final KeyedWork work = new KeyedWork(workers);

  @AfterEach
  void stop() {
    workers.shutdownNow();
  }

  @Test
  void worksOnAKeyInOrderAndAnswersInTheOrderOfTheItems() throws Exception {
    // Given
    List<Integer> items = IntStream.range(0, 500).boxed().toList();
    Map<Integer, List<Integer>> seen = new ConcurrentHashMap<>();

    // When
    List<Integer> results =
        work.run(
            items,
            item -> item % 7,
            item -> {
              seen.computeIfAbsent(item % 7, key -> new CopyOnWriteArrayList<>()).add(item);
              return item * 2;
            });

    // Then
    assertThat(results).isEqualTo(items.stream().map(item -> item * 2).toList());
    assertThat(seen.values()).allSatisfy(ofKey -> assertThat(ofKey).isSorted());
  }

  @Test
  void worksOnDifferentKeysAtOnce() throws Exception {
    // Each waits for the other: one thread alone would never come back.
    CyclicBarrier both = new CyclicBarrier(2);

    List<Boolean> met =
        work.run(
            List.of("a", "b"),
            key -> key,
            key -> {
              try {
                both.await(20, TimeUnit.SECONDS);
                return true;
              } catch (Exception e) {
                return false;
              }
            });

    assertThat(met).containsExactly(true, true);
  }
}
