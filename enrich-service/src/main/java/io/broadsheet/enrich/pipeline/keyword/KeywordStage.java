package io.broadsheet.enrich.pipeline.keyword;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ranks names and noun phrases by how often they stand in the article against how common their
 * words are in the language. Part of a phrase that stands is not a keyword beside it.
 */
public final class KeywordStage implements Stage {
  /** As many times in the body counts one in the headline. */
  static final double HEADLINE = 3;

  private final ModelRef model = new ModelRef("keywords", "broadsheet-phrases", "3");
  private final Bylines.Marks marks = Bylines.Marks.load();
  private final ChinesePhrases chinese =
      new ChinesePhrases(
          Tsv.words(KeywordStage.class, "stopwords.tsv"),
          Tsv.words(KeywordStage.class, "general-words.tsv"));
  private final EnglishPhrases other =
      new EnglishPhrases(Tsv.words(KeywordStage.class, "english-stopwords.tsv"), Grammar.load());

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    Names names = new Names(draft);
    Map<String, Phrase> found =
        draft.isChinese() ? chinese.in(draft, names) : other.in(draft, names);
    QuotedTerms.addTo(found, draft, names);
    Map<String, Phrase> phrases = Choice.worthwhile(found);
    Map<String, Double> weights = new LinkedHashMap<>(names.weights(marks.of(draft)));
    phrases.forEach(
        (text, phrase) ->
            weights.merge(
                text, phrase.weight() * WordRarity.of(phrase, draft.isChinese()), Math::max));
    draft.keywords(Choice.best(weights));
  }
}
