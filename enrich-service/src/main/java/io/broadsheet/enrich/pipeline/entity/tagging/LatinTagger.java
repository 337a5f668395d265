package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.ArrayList;
import java.util.List;

/** Finds names of people, places and organizations in English text. Safe for threads. */
public final class LatinTagger {
  private final LatinCues cues;
  private final TagModel model;

  public LatinTagger(Gazetteer gazetteer, TagModel model) {
    this.cues = new LatinCues(gazetteer);
    this.model = model;
  }

  public String version() {
    return model.version();
  }

  /** Names in the order of the text, none over another. */
  public List<Span> in(SegmentedText text) {
    List<Span> spans = new ArrayList<>();
    Cut cut = new Cut(text.tokens());
    for (Range sentence : text.sentences()) {
      LatinColumns columns = new LatinColumns(cut.within(sentence), cues);
      if (columns.length > 0) {
        spans.addAll(Spans.of(scores(columns), columns, model));
      }
    }
    return spans;
  }

  private Scores scores(LatinColumns columns) {
    LatinFeatures features = new LatinFeatures(columns);
    int[] keys = new int[Keys.MOST];
    int[] emissions = new int[columns.length * Tags.COUNT];
    for (int at = 0; at < columns.length; at++) {
      int count = features.at(at, keys);
      for (int i = 0; i < count; i++) {
        model.add(keys[i], 0, emissions, at * Tags.COUNT);
      }
    }
    return Scores.ofParts(columns.length, emissions, model.transitions(0));
  }
}
