package io.broadsheet.enrich.pipeline.section;

import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.stream.Stream;

/** Adds the sections of the house, by its own rules, behind those of the model. */
public final class HouseStage implements Stage {
  private final HouseRuleFile file;

  public HouseStage(HouseRuleFile file) {
    this.file = file;
  }

  @Override
  public ModelRef model() {
    return new ModelRef("house-sections", "house-rules", file.rules().version());
  }

  @Override
  public void run(Draft draft) {
    draft.sections(
        Stream.concat(draft.sections().stream(), file.rules().of(draft).stream()).toList());
  }
}
