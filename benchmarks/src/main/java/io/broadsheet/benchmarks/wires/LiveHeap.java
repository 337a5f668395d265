package io.broadsheet.benchmarks.wires;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is reachable at the worst moment of a task: rubbish that waits for its collection is not.
 */
final class LiveHeap {
  private static final long BETWEEN_LOOKS_MS = 20;

  private LiveHeap() {}

  /** Bytes above what was there before the task. */
  static long peakOf(Runnable task) {
    long before = live();
    AtomicLong most = new AtomicLong(before);
    AtomicBoolean isDone = new AtomicBoolean();
    Thread looking =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  while (!isDone.get()) {
                    most.accumulateAndGet(live(), Math::max);
                    pause();
                  }
                });
    task.run();
    isDone.set(true);
    try {
      looking.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return most.get() - before;
  }

  private static long live() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
