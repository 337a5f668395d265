package io.broadsheet.benchmarks.enrichment;

import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.enrich.pipeline.entity.Namesakes;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Labelled people who stand in the name of a theory or a cup, by the pipeline's own definition. */
final class LabelledNamesakes {
  private static final Set<String> BEFORE_NAMES = Set.of("language", "segmentation");

  private final Namesakes namesakes = new Namesakes();
  private final List<Stage> cutting;

  LabelledNamesakes(List<Stage> stages) {
    cutting =
        stages.stream().filter(stage -> BEFORE_NAMES.contains(stage.model().stage())).toList();
  }

  Set<Name> in(LabelledSentence sentence) {
    Draft draft = new Draft(Stories.of(sentence.text()));
    cutting.forEach(stage -> stage.run(draft));
    return sentence.names().stream()
        .filter(name -> name.type() == EntityType.PERSON)
        .filter(name -> namesakes.beginBefore(draft.body(), name.end()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
