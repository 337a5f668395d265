package io.broadsheet.enrich.pipeline;

import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs the stages of an article on one thread that can be given up. Libraries do not look for
 * interrupts, so a stage that overruns is interrupted and left to itself, and the stages behind it
 * go on on another thread; its draft is a copy that nobody reads any more.
 */
final class StageRunner {
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("stage-", 0).factory());
  private final List<Stage> stages;
  private final StageBudgets budgets;
  private final long leastNanos;

  StageRunner(List<Stage> stages, StageBudgets budgets) {
    this.stages = stages;
    this.budgets = budgets;
    this.leastNanos = budgets.least().toNanos();
  }

  /** What all stages found that came to their end, with a note for each that did not. */
  Progress run(Draft draft) {
    Progress progress = Progress.none(draft);
    while (progress.next() < stages.size()) {
      StageTurn turn = new StageTurn(stages, budgets, progress);
      progress = end(turn, threads.submit(turn));
    }
    return progress;
  }

  private Progress end(StageTurn turn, Future<?> work) {
    try {
      while (turn.nanosLeft() > 0) {
        try {
          // A stage that begins meanwhile may have less time than the one that runs now.
          work.get(Math.min(turn.nanosLeft(), leastNanos), TimeUnit.NANOSECONDS);
          return turn.progress();
        } catch (TimeoutException e) {
          // Perhaps not this stage's time is up: look again.
        }
      }
      Progress soFar = turn.giveUp();
      work.cancel(true);
      return soFar;
    } catch (InterruptedException e) {
      turn.giveUp();
      work.cancel(true);
      // Not for the article's sake: the service stops, and the record will come again.
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while stages ran", e);
    } catch (ExecutionException e) {
      // A process that has no memory or lacks a class is not to go on as if nothing were.
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a turn of stages must not throw", e.getCause());
    }
  }
}
