package io.broadsheet.enrich.pipeline;

import io.broadsheet.enrich.pipeline.entity.EntityStage;
import io.broadsheet.enrich.pipeline.keyword.KeywordStage;
import io.broadsheet.enrich.pipeline.language.LanguageStage;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.linking.LinkingStage;
import io.broadsheet.enrich.pipeline.section.SectionStage;
import io.broadsheet.enrich.pipeline.segmentation.SegmentationStage;
import io.broadsheet.enrich.pipeline.summary.SummaryStage;
import java.nio.file.Path;
import java.util.List;

/** The pipeline as it runs in production. */
public final class Pipeline {
  private Pipeline() {}

  /**
   * Loads every model, which takes seconds; the first time on a machine, some ten more.
   *
   * @param cache where compiled dictionaries are kept between starts
   * @param longest UTF-16 code units of a body that are analysed
   */
  public static Enricher load(Path cache, int longest) {
    Gazetteer gazetteer = new Gazetteer();
    return new Enricher(
        List.of(
            new LanguageStage(),
            new SegmentationStage(cache, longest),
            new EntityStage(gazetteer),
            new LinkingStage(gazetteer),
            new SectionStage(),
            new KeywordStage(),
            new SummaryStage()));
  }
}
