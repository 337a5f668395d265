package io.broadsheet.enrich;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs work on several threads, but work of the same key on one after the other, in order. */
final class KeyedWork {
  private final ExecutorService workers;

  KeyedWork(ExecutorService workers) {
    this.workers = workers;
  }

  /**
   * The results in the order of the items.
   *
   * @throws InterruptedException when the caller is interrupted while it waits
   */
  <T, K, R> List<R> run(List<T> items, Function<T, K> key, Function<T, R> work)
      throws InterruptedException {
    Map<K, List<Integer>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      byKey.computeIfAbsent(key.apply(items.get(i)), k -> new ArrayList<>()).add(i);
    }
    Map<Integer, R> results = new LinkedHashMap<>();
    List<Future<List<R>>> running = new ArrayList<>();
    for (List<Integer> group : byKey.values()) {
      running.add(workers.submit(() -> group.stream().map(i -> work.apply(items.get(i))).toList()));
    }
    int next = 0;
    for (List<Integer> group : byKey.values()) {
      List<R> done = get(running.get(next++));
      for (int i = 0; i < group.size(); i++) {
        results.put(group.get(i), done.get(i));
      }
    }
    List<R> ordered = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      R result = results.get(i);
      if (result != null) {
        ordered.add(result);
      }
    }
    return ordered;
  }

  private static <R> R get(Future<R> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("work must not throw", e.getCause());
    }
  }
}
