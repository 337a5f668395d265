package io.broadsheet.enrich.pipeline;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.ArrayList;
import java.util.List;

/** Runs the stages over an article. Safe for threads. */
public final class Enricher {
  private final List<Stage> stages;

  /**
   * @param stages in the order they run; a later one may use what an earlier one found
   */
  public Enricher(List<Stage> stages) {
    this.stages = List.copyOf(stages);
  }

  /** What the stages find; a stage that throws is left out, with a note. */
  public Enrichment enrich(RawArticle article) {
    Draft draft = new Draft(article);
    List<ModelRef> models = new ArrayList<>();
    for (Stage stage : stages) {
      try {
        stage.run(draft);
        models.add(stage.model());
      } catch (RuntimeException | StackOverflowError e) {
        // The libraries behind a stage have their own bad days; an article does not wait for them.
        draft.note(stage.model().stage() + ": left out, " + cause(e));
      }
    }
    return new Enrichment(
        draft.language(),
        draft.sections(),
        draft.entities(),
        draft.keywords(),
        draft.summary(),
        null,
        models,
        draft.notes());
  }

  private static String cause(Throwable fault) {
    String message = fault.getMessage();
    String name = fault.getClass().getSimpleName();
    return message == null ? name : name + ": " + message.lines().findFirst().orElse("");
  }
}
