package io.broadsheet.enrich;

import io.broadsheet.enrich.pipeline.Enricher;
import io.broadsheet.enrich.pipeline.Pipeline;
import io.broadsheet.enrich.pipeline.PipelineOptions;
import io.broadsheet.enrich.pipeline.StageBudgets;
import io.broadsheet.enrich.pipeline.section.HouseRuleFile;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** The language models: loaded once, beside the start, and waited for by whoever needs them. */
@ApplicationScoped
public class Models {
  private static final Logger LOG = Logger.getLogger(Models.class);
  private static final int EXIT_CODE = 70; // EX_SOFTWARE of sysexits.h

  private final EnrichSettings settings;
  private final HouseRuleFile houseRules;
  private final CompletableFuture<Enricher> enricher = new CompletableFuture<>();

  Models(EnrichSettings settings) {
    this.settings = settings;
    this.houseRules =
        new HouseRuleFile(settings.houseSections().rules(), settings.houseSections().pause());
  }

  void start(@Observes StartupEvent event) {
    Thread.ofPlatform().daemon().name("model-loader").start(this::load);
  }

  /** Waits until the models are there. */
  public Enricher enricher() {
    return enricher.join();
  }

  /** Why the newspaper's own rules are not in force as they stand; none when they are. */
  public Optional<String> problemOfHouseRules() {
    return houseRules.problem();
  }

  public boolean areLoaded() {
    return enricher.isDone() && !enricher.isCompletedExceptionally();
  }

  private PipelineOptions options() {
    EnrichSettings.Stages stages = settings.stages();
    return new PipelineOptions(
        settings.cacheDir(),
        settings.longestBody(),
        new StageBudgets(stages.budget(), stages.budgets()),
        stages.off().orElse(Set.of()),
        stages.plugIns(),
        houseRules);
  }

  private void load() {
    long start = System.nanoTime();
    try {
      enricher.complete(Pipeline.load(options()));
      LOG.infof("Language models loaded in %d ms", (System.nanoTime() - start) / 1_000_000);
    } catch (RuntimeException | Error e) {
      // Without models there is no service; a supervisor sees the code and may try again.
      LOG.error("The language models could not be loaded", e);
      enricher.completeExceptionally(e);
      Quarkus.asyncExit(EXIT_CODE);
    }
  }
}
