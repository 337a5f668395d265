package io.broadsheet.enrich.pipeline;

import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import java.util.ArrayList;
import java.util.List;

/**
 * How far an article came.
 *
 * @param draft that nobody changes any more
 * @param models of the stages that came to their end
 * @param next stage, counted from 0
 */
record Progress(Draft draft, List<ModelRef> models, int next) {
  Progress {
    models = List.copyOf(models);
  }

  static Progress none(Draft draft) {
    return new Progress(draft, List.of(), 0);
  }

  Progress done(Draft further, ModelRef model) {
    List<ModelRef> all = new ArrayList<>(models);
    all.add(model);
    return new Progress(further, all, next + 1);
  }

  Progress without(ModelRef model, String reason) {
    Draft noted = draft.copy();
    noted.note(model.stage() + ": left out, " + reason);
    return new Progress(noted, models, next + 1);
  }
}
