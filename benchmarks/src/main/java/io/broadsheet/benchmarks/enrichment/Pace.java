package io.broadsheet.benchmarks.enrichment;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Characters a second.
 *
 * @param byClock of all threads together
 * @param byProcessor a second of one processor, everything included that the process did
 */
record Pace(double byClock, double byProcessor) {
  private static final double NANOS = 1e9;

  /** The last of some rounds; the ones before it warm up. */
  static <T> Pace of(int rounds, int threads, long characters, List<T> items, Consumer<T> work) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    Pace last = new Pace(0, 0);
    for (int round = 0; round < rounds; round++) {
      long clock = System.nanoTime();
      long processor = system.getProcessCpuTime();
      List<Thread> running = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        // Every thread does all of it, so that none waits for another at the end.
        running.add(Thread.ofPlatform().start(() -> items.forEach(work)));
      }
      running.forEach(Pace::join);
      double done = characters * threads * NANOS;
      last =
          new Pace(
              done / (System.nanoTime() - clock), done / (system.getProcessCpuTime() - processor));
    }
    return last;
  }

  /** Of each figure the one in the middle. */
  static Pace median(List<Pace> paces) {
    return new Pace(
        paces.stream().map(Pace::byClock).sorted().skip(paces.size() / 2).findFirst().orElse(0.0),
        paces.stream()
            .map(Pace::byProcessor)
            .sorted(Comparator.naturalOrder())
            .skip(paces.size() / 2)
            .findFirst()
            .orElse(0.0));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
