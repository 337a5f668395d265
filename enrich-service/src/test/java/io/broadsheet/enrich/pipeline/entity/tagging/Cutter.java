package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.segmentation.SegmentationStage;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.nio.file.Path;

/** Cuts single sentences of a language up as the pipeline cuts articles. */
final class Cutter {
  private static final int ANY_BODY = 100_000;

  private final SegmentationStage segmentation;
  private final String language;

  Cutter(Path dictionaries, String language) {
    segmentation = new SegmentationStage(dictionaries, ANY_BODY);
    this.language = language;
  }

  SegmentedText cut(String text) {
    Draft draft = new Draft(Articles.story("标题", text));
    draft.language(language);
    segmentation.run(draft);
    return draft.body();
  }
}
