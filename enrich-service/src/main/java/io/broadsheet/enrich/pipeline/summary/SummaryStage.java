package io.broadsheet.enrich.pipeline.summary;

import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Lead;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * The first sentences of the body, whole, as many as fit: news says what matters first, and on
 * short stories nothing beats that (Nenkova 2005). What is no sentence of the story does not count:
 * its byline, a caption, a form of address, a list of names.
 */
public final class SummaryStage implements Stage {
  private static final int CHINESE = 140;
  private static final int OTHER = 320;
  // A story that tells nothing in so many sentences is a table.
  private static final int MOST_LOOKED_AT = 20;

  private final ModelRef model = new ModelRef("summary", "broadsheet-lead", "3");

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    SegmentedText body = draft.body();
    String text = body.text();
    List<Range> whole =
        WholeSentences.of(
            text, body.sentences(), Lead.start(text, draft.isChinese()), draft.isChinese());
    List<Mention> names = draft.entities().stream().flatMap(e -> e.mentions().stream()).toList();
    List<Range> telling =
        whole.stream()
            .limit(MOST_LOOKED_AT)
            .filter(sentence -> Telling.isTelling(text, sentence, names))
            .toList();
    List<Range> lead =
        lead(text, telling.isEmpty() ? whole : telling, draft.isChinese() ? CHINESE : OTHER);
    if (!lead.isEmpty()) {
      draft.summary(
          text.substring(lead.getFirst().start(), lead.getLast().end()),
          lead.stream()
              .map(sentence -> draft.mention(body.field(), sentence.start(), sentence.end()))
              .toList());
    }
  }

  /** At least one sentence, then more while the limit holds, from one paragraph. */
  static List<Range> lead(String text, List<Range> sentences, int limit) {
    List<Range> lead = new ArrayList<>();
    for (Range sentence : sentences) {
      boolean fits =
          lead.isEmpty()
              || (sentence.end() - lead.getFirst().start() <= limit
                  && text.substring(lead.getLast().end(), sentence.start()).isBlank()
                  && text.substring(lead.getLast().end(), sentence.start()).indexOf('\n') < 0);
      if (!fits) {
        break;
      }
      lead.add(sentence);
    }
    return List.copyOf(lead);
  }
}
