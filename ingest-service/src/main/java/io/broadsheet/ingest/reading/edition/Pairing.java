package io.broadsheet.ingest.reading.edition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Gives stories their headlines back that a scan put side by side, or one below the other, above
 * the first of them: the second goes to the next story, where that has none.
 */
final class Pairing {
  /** How much more a headline must say of the next story than of the one it stands above. */
  private static final double MORE = 0.15;

  private Pairing() {}

  static List<Draft> of(List<Draft> drafts) {
    List<Draft> paired = new ArrayList<>(drafts);
    for (int i = 0; i + 1 < paired.size(); i++) {
      Draft draft = paired.get(i);
      Draft next = paired.get(i + 1);
      int from = draft.heads.size() - 1;
      if (from > 0
          && next.heads.isEmpty()
          && !next.comesFrom
          && belongs(draft.heads.get(from), draft, next)) {
        next.heads.add(draft.heads.remove(from));
      }
    }
    return paired;
  }

  private static boolean belongs(Traits head, Draft draft, Draft next) {
    return head.half()
        || Cohesion.share(head.text(), terms(next))
            > Cohesion.share(head.text(), terms(draft)) + MORE;
  }

  private static BitSet terms(Draft draft) {
    StringBuilder text = new StringBuilder();
    draft.paragraphs.stream().limit(3).forEach(paragraph -> text.append(paragraph.line().text()));
    return Cohesion.terms(text.toString());
  }
}
