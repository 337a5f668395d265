package io.broadsheet.enrich.pipeline;

import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.time.Duration;
import java.util.List;

/** Stages one after the other on one thread, watched from another. */
final class StageTurn implements Runnable {
  private static final long MOMENT = Duration.ofMillis(1).toNanos();

  private final List<Stage> stages;
  private final StageBudgets budgets;
  private Progress progress;
  private long began = System.nanoTime();
  private boolean isGivenUp;

  StageTurn(List<Stage> stages, StageBudgets budgets, Progress progress) {
    this.stages = stages;
    this.budgets = budgets;
    this.progress = progress;
  }

  @Override
  public void run() {
    Progress soFar = progress();
    while (soFar.next() < stages.size()) {
      Progress further = after(stages.get(soFar.next()), soFar);
      if (!isTaken(further)) {
        return;
      }
      soFar = further;
    }
  }

  private static Progress after(Stage stage, Progress before) {
    try {
      while (true) {
        ModelRef model = stage.model();
        Draft copy = before.draft().copy();
        stage.run(copy);
        // Rules may be read anew meanwhile: what is signed with them is made by them.
        if (model.equals(stage.model())) {
          return before.done(copy, model);
        }
      }
    } catch (RuntimeException | StackOverflowError e) {
      // The libraries behind a stage have their own bad days; an article does not wait for them.
      return before.without(stage.model(), reason(e));
    }
  }

  private static String reason(Throwable fault) {
    String message = fault.getMessage();
    String name = fault.getClass().getSimpleName();
    return message == null ? name : name + ": " + message.lines().findFirst().orElse("");
  }

  private synchronized boolean isTaken(Progress further) {
    if (!isGivenUp) {
      progress = further;
      began = System.nanoTime();
    }
    return !isGivenUp;
  }

  synchronized Progress progress() {
    return progress;
  }

  /** Until the stage that runs now has had its time; some as long as none runs any more. */
  synchronized long nanosLeft() {
    return isDone() ? MOMENT : budget().toNanos() - (System.nanoTime() - began);
  }

  /**
   * What came to its end, with a note on the stage that runs now, whose result no longer counts.
   */
  synchronized Progress giveUp() {
    isGivenUp = true;
    return isDone()
        ? progress
        : progress.without(stages.get(progress.next()).model(), "not done within " + budget());
  }

  private boolean isDone() {
    return progress.next() >= stages.size();
  }

  private Duration budget() {
    return budgets.of(stages.get(progress.next()).model().stage());
  }
}
