package io.broadsheet.enrich.pipeline.growth;

import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.Pipeline;
import io.broadsheet.enrich.pipeline.PipelineOptions;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Runs all stages over a body; says how many steps each class took in each stage, by {@code
 * stage/class}.
 */
public final class Probe implements Function<String, SortedMap<String, Long>> {
  private static final int LONGEST = 50_000;

  private final List<Stage> stages =
      Pipeline.stages(PipelineOptions.of(Path.of("target", "language-data"), LONGEST));

  @Override
  public SortedMap<String, Long> apply(String body) {
    Draft draft = new Draft(Articles.printedIn("青禾日报", "青禾", "会议召开", body));
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Stage stage : stages) {
      Steps.reset();
      stage.run(draft);
      String name = stage.model().stage();
      Steps.counts().forEach((className, steps) -> counts.put(name + "/" + className, steps));
    }
    return counts;
  }
}
