package io.broadsheet.enrich.pipeline.summary;

import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.List;

/**
 * The first sentences of the body, whole, as many as fit: news says what matters first, and on
 * short stories nothing beats that (Nenkova 2005).
 */
public final class SummaryStage implements Stage {
  private static final int CHINESE = 140;
  private static final int OTHER = 320;

  private final ModelRef model = new ModelRef("summary", "broadsheet-lead", "1");

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    SegmentedText body = draft.body();
    draft.summary(lead(body.text(), body.sentences(), draft.isChinese() ? CHINESE : OTHER));
  }

  /** At least one sentence, then more while the limit holds, from one paragraph. */
  static String lead(String text, List<Range> sentences, int limit) {
    if (sentences.isEmpty()) {
      return "";
    }
    int start = sentences.getFirst().start();
    int end = sentences.getFirst().end();
    for (Range sentence : sentences) {
      boolean sameParagraph =
          text.indexOf('\n', start) < 0 || text.indexOf('\n', start) >= sentence.end();
      if (!sameParagraph || sentence.end() - start > limit) {
        break;
      }
      end = sentence.end();
    }
    return text.substring(start, end);
  }
}
