package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.ArrayList;
import java.util.List;

/** The names of a sentence, of the best way through its scores. */
final class Spans {
  private Spans() {}

  /**
   * @param places where in the text the positions lie that were scored
   */
  static List<Span> of(Scores scores, Places places, TagModel model) {
    List<Span> spans = new ArrayList<>();
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
        EntityType type = Tags.typeOf(tags[at]);
        double probability = model.calibrated(marginals.of(start, at + 1, type));
        spans.add(new Span(places.start(start), places.end(at), type, probability));
      }
    }
    return spans;
  }

  /** Where a position lies in the text. */
  interface Places {
    int start(int at);

    int end(int at);
  }
}
