package io.broadsheet.enrich.pipeline.segmentation;

import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Folding;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.nio.file.Path;
import java.util.List;

/** Cuts headline and body up; everything after it works on what it cut. */
public final class SegmentationStage implements Stage {
  private final ModelRef model =
      new ModelRef("segmentation", "mynlp+hanlp+icu", "3.2.1+1.8.6+77.1");
  private final ChineseWords chinese;
  private final int longest;

  /**
   * Loads the models, which takes seconds.
   *
   * @param cache where compiled dictionaries are kept between starts
   * @param longest UTF-16 code units of a body that are analysed; the rest is archived unread
   */
  public SegmentationStage(Path cache, int longest) {
    this.chinese = new ChineseWords(MynlpLexers.open(cache));
    this.longest = longest;
    String firstWords = "会议在北京召开。";
    chinese.second(firstWords, firstWords, Sentences.chinese(firstWords));
  }

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    SegmentedText headline = cut(draft, draft.headline());
    SegmentedText body = cut(draft, draft.body());
    if (body.text().length() < draft.body().text().length()) {
      draft.note("segmentation: only the first " + body.text().length() + " characters are read");
    }
    draft.texts(headline, body);
  }

  private SegmentedText cut(Draft draft, SegmentedText uncut) {
    String text = head(uncut.text());
    if (draft.isChinese()) {
      List<Range> sentences = Sentences.chinese(text);
      // The dictionaries are in simplified characters.
      String read = draft.language().equals("zh-Hant") ? Folding.simplified(text) : text;
      return new SegmentedText(
          uncut.field(),
          text,
          sentences,
          chinese.first(text, read, sentences),
          chinese.second(text, read, sentences));
    }
    List<Range> sentences = Sentences.other(text, draft.language());
    return new SegmentedText(
        uncut.field(), text, sentences, IcuWords.of(text, sentences, draft.language()), List.of());
  }

  private String head(String text) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }
}
