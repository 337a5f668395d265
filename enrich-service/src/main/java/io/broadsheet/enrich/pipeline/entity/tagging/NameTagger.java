package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.ArrayList;
import java.util.List;

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

  /** Names in the order of the text, none over another. */
  public List<Span> in(SegmentedText text) {
    return in(text, model.shareOfReference(text.text()));
  }

  List<Span> in(SegmentedText text, int shareOfReference) {
    List<Span> spans = new ArrayList<>();
    Cut first = new Cut(text.tokens());
    Cut second = new Cut(text.secondOpinion());
    for (Range sentence : text.sentences()) {
      Columns columns =
          new Columns(text.text(), sentence, first.within(sentence), second.within(sentence), cues);
      spans.addAll(Spans.of(scores(columns, shareOfReference), columns, model));
    }
    return spans;
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
