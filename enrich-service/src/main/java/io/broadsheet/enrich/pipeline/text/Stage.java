package io.broadsheet.enrich.pipeline.text;

import io.broadsheet.contracts.enrichment.ModelRef;

/**
 * One step of enrichment: a plug-in with a name and a version. Safe for threads; the same draft
 * always gets the same additions. One that throws or runs out of time is left out with a note.
 */
public interface Stage {
  /** Who does the work; stands in every enrichment to which the stage contributed. */
  ModelRef model();

  /** Adds what the stage finds to a draft of its own. */
  void run(Draft draft);
}
