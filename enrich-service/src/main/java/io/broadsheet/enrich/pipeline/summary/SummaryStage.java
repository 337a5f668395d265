package io.broadsheet.enrich.pipeline.summary;

import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * The first sentences of the body, whole, as many as fit: news says what matters first, and on
 * short stories nothing beats that (Nenkova 2005).
 */
public final class SummaryStage implements Stage {
  private static final int CHINESE = 140;
  private static final int OTHER = 320;

  private final ModelRef model = new ModelRef("summary", "broadsheet-lead", "2");

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    SegmentedText body = draft.body();
    List<Range> lead = lead(body.text(), body.sentences(), draft.isChinese() ? CHINESE : OTHER);
    if (!lead.isEmpty()) {
      draft.summary(
          body.text().substring(lead.getFirst().start(), lead.getLast().end()),
          lead.stream()
              .map(sentence -> draft.mention(body.field(), sentence.start(), sentence.end()))
              .toList());
    }
  }

  /** At least one sentence, then more while the limit holds, from one paragraph. */
  static List<Range> lead(String text, List<Range> sentences, int limit) {
    if (sentences.isEmpty()) {
      return List.of();
    }
    int start = sentences.getFirst().start();
    int paragraph = text.indexOf('\n', start);
    List<Range> lead = new ArrayList<>();
    for (Range sentence : sentences) {
      boolean sameParagraph = paragraph < 0 || paragraph >= sentence.end();
      if (!lead.isEmpty() && (!sameParagraph || sentence.end() - start > limit)) {
        break;
      }
      lead.add(sentence);
    }
    return List.copyOf(lead);
  }
}
