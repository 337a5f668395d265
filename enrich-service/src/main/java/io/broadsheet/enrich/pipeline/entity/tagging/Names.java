package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What the model sees in a Chinese text, and what it thinks of what others see there. */
public final class Names {
  private final List<Span> spans;
  private final NavigableMap<Integer, Scores> scores;
  private final Map<Integer, Marginals> marginals = new TreeMap<>();

  /**
   * @param spans in the order of the text, none over another
   * @param scores of the text's sentences, by their first characters
   */
  Names(List<Span> spans, NavigableMap<Integer, Scores> scores) {
    this.spans = List.copyOf(spans);
    this.scores = scores;
  }

  /** Names in the order of the text, none over another. */
  public List<Span> spans() {
    return spans;
  }

  /** The share that the model gives to a name that just stands there; 0 across sentences. */
  public double shareOf(int start, int end, EntityType type) {
    Map.Entry<Integer, Scores> sentence = scores.floorEntry(start);
    if (sentence == null || end > sentence.getKey() + sentence.getValue().length()) {
      return 0;
    }
    int first = sentence.getKey();
    return marginals
        .computeIfAbsent(first, at -> new Marginals(sentence.getValue()))
        .of(start - first, end - first, type);
  }
}
