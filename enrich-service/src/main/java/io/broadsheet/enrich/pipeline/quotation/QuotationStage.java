package io.broadsheet.enrich.pipeline.quotation;

import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.contracts.enrichment.Quotation;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between quotation marks and was said, with who said it: by name, by a pronoun whose
 * person is clear, or by what somebody is. Words in marks that nobody speaks (“双减”) are none.
 */
public final class QuotationStage implements Stage {
  private static final int MOST = 50;
  private static final int MOST_LOOKED_AT = 200;

  private final ModelRef model = new ModelRef("quotations", "broadsheet-attribution", "2");
  private final Verbs chineseVerbs = Verbs.of("zh");
  private final Verbs englishVerbs = Verbs.of("en");
  private final Roles chineseRoles = new ChineseRoles();
  private final Roles englishRoles = new EnglishRoles();

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    String body = draft.body().text();
    List<QuotationMarks.Marked> marks = QuotationMarks.in(body);
    if (marks.isEmpty()) {
      return;
    }
    Speakers speakers =
        new Speakers(
            draft,
            draft.isChinese() ? chineseRoles : englishRoles,
            marks.stream().map(QuotationMarks.Marked::range).toList());
    Attributions attributions =
        new Attributions(body, speakers, draft.isChinese() ? chineseVerbs : englishVerbs);
    List<Quotation> found = new ArrayList<>();
    int before = 0;
    boolean goesOn = false;
    Speaker speaking = null;
    for (QuotationMarks.Marked marked : marks.subList(0, Math.min(MOST_LOOKED_AT, marks.size()))) {
      if (found.size() == MOST) {
        break;
      }
      Range range = marked.range();
      boolean isSameParagraph = body.indexOf('\n', before, range.start()) < 0;
      speaking = isSameParagraph || goesOn ? speaking : null;
      before = range.start();
      Attribution attribution = attributions.of(range, speaking);
      boolean isSpeech = goesOn || marked.goesOn() || Speech.isSpeech(body, range, attribution);
      if (isSpeech) {
        // In one paragraph a speaker goes on until another is named.
        speaking = attribution.isSaid() ? attribution.speaker() : speaking;
        found.add(quotation(draft, range, speaking));
      }
      goesOn = marked.goesOn();
    }
    draft.quotations(found);
  }

  private static Quotation quotation(Draft draft, Range range, @Nullable Speaker speaker) {
    return new Quotation(
        range.in(draft.body().text()),
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.id(),
        draft.mention(draft.body().field(), range.start(), range.end()));
  }
}
