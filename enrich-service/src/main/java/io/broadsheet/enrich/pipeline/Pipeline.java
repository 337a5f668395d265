package io.broadsheet.enrich.pipeline;

import io.broadsheet.enrich.pipeline.amount.AmountStage;
import io.broadsheet.enrich.pipeline.entity.EntityStage;
import io.broadsheet.enrich.pipeline.keyword.KeywordStage;
import io.broadsheet.enrich.pipeline.language.LanguageStage;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.linking.LinkingStage;
import io.broadsheet.enrich.pipeline.quotation.QuotationStage;
import io.broadsheet.enrich.pipeline.reading.ReadingTimeStage;
import io.broadsheet.enrich.pipeline.section.HouseStage;
import io.broadsheet.enrich.pipeline.section.SectionStage;
import io.broadsheet.enrich.pipeline.segmentation.SegmentationStage;
import io.broadsheet.enrich.pipeline.signature.SignatureStage;
import io.broadsheet.enrich.pipeline.summary.SummaryStage;
import io.broadsheet.enrich.pipeline.text.Stage;
import io.broadsheet.enrich.pipeline.time.DateStage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The pipeline as it runs in production. */
public final class Pipeline {
  private Pipeline() {}

  /** Loads every model with everything on; see {@link #load(PipelineOptions)}. */
  public static Enricher load(Path cache, int longest) {
    return load(PipelineOptions.of(cache, longest));
  }

  /** Loads every model; see {@link #stages(PipelineOptions)}. */
  public static Enricher load(PipelineOptions options) {
    return new Enricher(stages(options), options.budgets());
  }

  /** The further stages that a folder of plug-ins holds. */
  public static List<Stage> plugIns(Path folder) {
    return StagePlugins.added(Optional.of(folder));
  }

  /**
   * The stages in the order they run, with their models, which takes seconds; the first time on a
   * machine, some ten more. Stages that jars on the class path or in the folder of plug-ins name as
   * services of {@link Stage} are among them.
   */
  public static List<Stage> stages(PipelineOptions options) {
    Gazetteer gazetteer = new Gazetteer();
    List<Stage> own =
        List.of(
            new LanguageStage(),
            new SegmentationStage(options.cache(), options.longest()),
            new EntityStage(gazetteer),
            new LinkingStage(gazetteer),
            new SectionStage(),
            new HouseStage(options.houseSections()),
            new KeywordStage(),
            new SummaryStage(),
            new DateStage(),
            new AmountStage(),
            new QuotationStage(),
            new ReadingTimeStage(),
            new SignatureStage());
    return StagePlugins.arranged(own, StagePlugins.added(options.plugIns()), options.off());
  }
}
