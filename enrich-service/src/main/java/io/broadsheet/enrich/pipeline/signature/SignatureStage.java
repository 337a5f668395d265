package io.broadsheet.enrich.pipeline.signature;

import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;

/** A MinHash of the body, so that near duplicates can be found without comparing texts. */
public final class SignatureStage implements Stage {
  private final ModelRef model = new ModelRef("signature", "lucene-minhash", "10.3-5-64");

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    draft.signature(MinHash.of(draft.article().story().body()));
  }
}
