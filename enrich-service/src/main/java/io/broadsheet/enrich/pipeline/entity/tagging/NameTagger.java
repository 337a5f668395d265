package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
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
      add(spans, scores(columns, shareOfReference), sentence.start());
    }
    return spans;
  }

  private Scores scores(Columns columns, int shareOfReference) {
    Features features = new Features(columns);
    int[] keys = new int[Features.MOST];
    int[] emissions = new int[columns.length * Tags.COUNT];
    for (int at = 0; at < columns.length; at++) {
      int count = features.at(at, keys);
      for (int i = 0; i < count; i++) {
        model.add(keys[i], shareOfReference, emissions, at * Tags.COUNT);
      }
    }
    for (int i = 0; i < emissions.length; i++) {
      emissions[i] /= RegisterModel.PARTS;
    }
    return new Scores(columns.length, emissions, model.transitions(shareOfReference));
  }

  private void add(List<Span> spans, Scores scores, int offset) {
    int[] tags = scores.best();
    Marginals marginals = null;
    int start = 0;
    for (int at = 0; at < tags.length; at++) {
      if (Tags.begins(tags[at])) {
        start = at;
      }
      if (Tags.ends(tags[at])) {
        if (marginals == null) {
          marginals = new Marginals(scores);
        }
        spans.add(
            new Span(
                offset + start,
                offset + at + 1,
                Tags.typeOf(tags[at]),
                model.calibrated(marginals.of(start, at + 1, tags))));
      }
    }
  }

  /** Walks over a field's words sentence by sentence. */
  private static final class Cut {
    private final List<Token> tokens;
    private int at;

    Cut(List<Token> tokens) {
      this.tokens = tokens;
    }

    List<Token> within(Range sentence) {
      while (at < tokens.size() && tokens.get(at).start() < sentence.start()) {
        at++;
      }
      int from = at;
      while (at < tokens.size() && tokens.get(at).end() <= sentence.end()) {
        at++;
      }
      return tokens.subList(from, at);
    }
  }
}
