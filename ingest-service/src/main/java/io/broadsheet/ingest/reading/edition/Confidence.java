package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Repair;
import java.util.ArrayList;
import java.util.List;

/** How sure the reader may be that a story's lines are its own, whole and no more. */
final class Confidence {
  /** Below it the reader says why. */
  private static final double DOUBTFUL = 0.6;

  private Confidence() {}

  record Judged(double confidence, List<Repair> doubts) {}

  static Judged of(Draft draft, Assembly.Text text, boolean hasEdition) {
    double confidence = hasEdition ? 0.6 : 0.5;
    List<String> lacks = new ArrayList<>();
    boolean marked = draft.heads.stream().anyMatch(Traits::marked);
    confidence += marked ? 0.15 : 0.05;
    if (draft.heads.isEmpty()) {
      confidence -= 0.3;
      lacks.add("no headline");
    }
    if (text.dateline().strength() >= 1) {
      confidence += 0.12;
    }
    if (!text.authors().isEmpty()) {
      confidence += 0.12;
    }
    if (draft.isUnfinished() && draft.bylines.isEmpty()) {
      confidence -= 0.2;
      lacks.add("the last sentence is not closed");
    }
    if (text.body().text().length() < 20) {
      confidence -= 0.15;
      lacks.add("hardly any text");
    }
    double share = Math.clamp(Math.round(confidence * 100) / 100.0, 0.05, 0.99);
    if (share >= DOUBTFUL || lacks.isEmpty()) {
      return new Judged(share, List.of());
    }
    String note = String.join("; ", lacks);
    return new Judged(
        share,
        List.of(
            new Repair(
                "doubtful-article",
                null,
                text.body().rawStart(),
                text.body().rawEnd(),
                1 - share,
                note)));
  }
}
