package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds names of people, places and organizations in Chinese text. Safe for threads. */
public final class NameTagger {
  private final Cues cues;
  private final TagModel model;

  public NameTagger(Gazetteer gazetteer, TagModel model) {
    this.cues = new Cues(gazetteer);
    this.model = model;
  }

  public String version() {
    return model.version();
  }

  /** Reads a text. */
  public Names in(SegmentedText text) {
    int shareOfReference = model.shareOfReference(text.text());
    List<Span> spans = new ArrayList<>();
    NavigableMap<Integer, Scores> scores = new TreeMap<>();
    Cut first = new Cut(text.tokens());
    Cut second = new Cut(text.secondOpinion());
    for (Range sentence : text.sentences()) {
      Columns columns =
          new Columns(text.text(), sentence, first.within(sentence), second.within(sentence), cues);
      if (columns.length > 0) {
        Scores ofSentence = scores(columns, shareOfReference);
        scores.put(sentence.start(), ofSentence);
        spans.addAll(Spans.of(ofSentence, columns, model));
      }
    }
    return new Names(spans, scores);
  }

  private Scores scores(Columns columns, int shareOfReference) {
    Features features = new Features(columns);
    int[] keys = new int[Keys.MOST];
    int[] emissions = new int[columns.length * Tags.COUNT];
    for (int at = 0; at < columns.length; at++) {
      int count = features.at(at, keys);
      for (int i = 0; i < count; i++) {
        model.add(keys[i], shareOfReference, emissions, at * Tags.COUNT);
      }
    }
    return Scores.ofParts(columns.length, emissions, model.transitions(shareOfReference));
  }
}
