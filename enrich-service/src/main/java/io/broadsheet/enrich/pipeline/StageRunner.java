package io.broadsheet.enrich.pipeline;

import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a stage on a thread that can be given up. Libraries do not look for interrupts, so a stage
 * that overruns is interrupted and left to itself; its draft is a copy that nobody reads any more.
 */
final class StageRunner {
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("stage-", 0).factory());
  private final StageBudgets budgets;

  StageRunner(StageBudgets budgets) {
    this.budgets = budgets;
  }

  /** How a stage ended. */
  sealed interface Result {
    /** It came to its end. */
    record Done(Draft draft) implements Result {}

    /** It did not, and why. */
    record LeftOut(String reason) implements Result {}
  }

  Result run(Stage stage, Draft draft) {
    Draft copy = draft.copy();
    Duration budget = budgets.of(stage.model().stage());
    Future<?> work = threads.submit(() -> stage.run(copy));
    try {
      work.get(budget.toNanos(), TimeUnit.NANOSECONDS);
      return new Result.Done(copy);
    } catch (TimeoutException e) {
      work.cancel(true);
      return new Result.LeftOut("not done within " + budget);
    } catch (InterruptedException e) {
      work.cancel(true);
      // Not for the article's sake: the service stops, and the record will come again.
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + stage.model().stage() + " ran", e);
    } catch (ExecutionException e) {
      return new Result.LeftOut(reason(e.getCause() == null ? e : e.getCause()));
    }
  }

  // The libraries behind a stage have their own bad days; an article does not wait for them. But
  // a process that has no memory or lacks a class is not to go on as if nothing were.
  private static String reason(Throwable fault) {
    if (fault instanceof Error error && !(fault instanceof StackOverflowError)) {
      throw error;
    }
    String message = fault.getMessage();
    String name = fault.getClass().getSimpleName();
    return message == null ? name : name + ": " + message.lines().findFirst().orElse("");
  }
}
