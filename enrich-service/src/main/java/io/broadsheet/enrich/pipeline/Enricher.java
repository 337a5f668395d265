package io.broadsheet.enrich.pipeline;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.List;

/** Runs the stages over an article. Safe for threads. */
public final class Enricher {
  private final List<Stage> stages;
  private final StageRunner runner;

  /**
   * @param stages in the order they run; a later one may use what an earlier one found
   */
  public Enricher(List<Stage> stages, StageBudgets budgets) {
    this.stages = List.copyOf(stages);
    this.runner = new StageRunner(this.stages, budgets);
  }

  /** What the stages find; one that throws or exceeds its budget is left out, with a note. */
  public Enrichment enrich(RawArticle article) {
    Progress progress = runner.run(new Draft(article));
    return progress.draft().finished(progress.models());
  }

  /** Which stages there are, in the order they run. */
  public List<ModelRef> models() {
    return stages.stream().map(Stage::model).toList();
  }
}
