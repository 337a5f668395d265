package io.broadsheet.ingest.publication;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Submissions whose document is in the log and whose articles could not be written. They are few:
 * while the broker is away no new document gets into the log either.
 */
final class Unfinished {
  private record Debt(Supplier<CompletableFuture<Void>> work, Runnable whenDone) {}

  private final Queue<Debt> debts = new ConcurrentLinkedQueue<>();

  void add(Supplier<CompletableFuture<Void>> work, Runnable whenDone) {
    debts.add(new Debt(work, whenDone));
  }

  int size() {
    return debts.size();
  }

  /** Tries each debt once; those that fail again stay. Completes when all have been tried. */
  CompletableFuture<Void> retry() {
    CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
    for (int i = debts.size(); i > 0; i--) {
      Debt debt = debts.poll();
      if (debt == null) {
        break;
      }
      CompletableFuture<Void> one =
          begin(debt)
              .handle(
                  (done, fault) -> {
                    if (fault == null) {
                      debt.whenDone().run();
                    } else {
                      debts.add(debt);
                    }
                    return null;
                  });
      all = CompletableFuture.allOf(all, one);
    }
    return all;
  }

  private static CompletableFuture<Void> begin(Debt debt) {
    try {
      return debt.work().get();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
