package io.broadsheet.enrich.pipeline.keyword;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.lexicon.Tsv;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Ranks names and noun phrases by how often they stand in the article against how common their
 * words are in the language. Part of a phrase that stands is not a keyword beside it.
 */
public final class KeywordStage implements Stage {
  private static final int MOST = 8;
  private static final double HEADLINE = 3;
  private static final double PLACE = 0.5;

  private final ModelRef model = new ModelRef("keywords", "broadsheet-phrases", "2");
  private final Set<String> chinese = Tsv.words(KeywordStage.class, "stopwords.tsv");
  private final Set<String> other = Tsv.words(KeywordStage.class, "english-stopwords.tsv");

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    Map<String, Double> weights = new TreeMap<>();
    for (SegmentedText text : draft.texts()) {
      double each = text.field().equals(SegmentedText.HEADLINE) ? HEADLINE : 1;
      Phrases.of(text, draft.isChinese(), draft.isChinese() ? chinese : other)
          .forEach(
              phrase ->
                  weights.merge(
                      phrase, each * WordRarity.of(phrase, draft.isChinese()), Double::sum));
    }
    draft.entities().stream()
        // 区委 and 省委 stand in every story of a county paper.
        .filter(entity -> entity.type() != EntityType.ORGANIZATION || entity.name().length() > 2)
        .forEach(entity -> addName(weights, entity));
    draft.keywords(best(weights));
  }

  private static void addName(Map<String, Double> weights, Entity entity) {
    double inHeadline =
        entity.mentions().stream().filter(m -> m.field().equals(SegmentedText.HEADLINE)).count();
    double weight =
        (entity.mentions().size() + (HEADLINE - 1) * inHeadline)
            * WordRarity.ofName()
            * (entity.type() == EntityType.PLACE ? PLACE : 1);
    weights.merge(entity.name(), weight, Math::max);
  }

  private static List<String> best(Map<String, Double> weights) {
    List<String> chosen = new ArrayList<>();
    List<String> ranked =
        weights.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    for (String phrase : ranked) {
      if (chosen.size() == MOST) {
        break;
      }
      if (chosen.stream().noneMatch(other -> overlap(other, phrase))) {
        chosen.add(phrase);
      }
    }
    return chosen;
  }

  // 全员核酸 beside 核酸检测 says nothing new.
  private static boolean overlap(String one, String other) {
    for (int i = 0; i + 2 <= one.length(); i++) {
      if (other.contains(one.substring(i, i + 2)) && isHan(one.charAt(i))) {
        return true;
      }
    }
    return one.contains(other) || other.contains(one);
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
