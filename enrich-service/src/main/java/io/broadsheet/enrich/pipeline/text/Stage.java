package io.broadsheet.enrich.pipeline.text;

import io.broadsheet.contracts.enrichment.ModelRef;

/** One step of enrichment. Safe for threads; the same draft always gets the same additions. */
public interface Stage {
  /** Who does the work; stands in every enrichment to which the stage contributed. */
  ModelRef model();

  /**
   * Adds what the stage finds. A stage that throws must not have added anything: it sets its
   * findings as its last act.
   */
  void run(Draft draft);
}
