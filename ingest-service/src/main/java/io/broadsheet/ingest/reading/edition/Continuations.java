package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of a story together that jumps from page to page. A part whose beginning cannot be
 * told stays a story of its own.
 */
final class Continuations {
  private static final int KEY = 60;

  /** A jumped story is called by a word or two of its headline. */
  private static final int SHORTEST_CALL = 2;

  private Continuations() {}

  static List<Draft> of(List<Draft> drafts) {
    List<Draft> whole = new ArrayList<>();
    List<Draft> open = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft beginning = draft.comesFrom && draft.hasText() ? beginning(open, draft) : null;
      if (beginning == null) {
        draft.unmatched = draft.comesFrom;
        whole.add(draft);
        beginning = draft;
      } else {
        open.remove(beginning);
        beginning.goOnWith(draft);
      }
      if (beginning.goesOn) {
        open.add(beginning);
      }
    }
    return whole;
  }

  private static @Nullable Draft beginning(List<Draft> open, Draft part) {
    List<Draft> called = open.stream().filter(draft -> isCalledAlike(draft, part)).toList();
    List<Draft> fitting =
        !called.isEmpty() || !part.heads.isEmpty()
            ? called
            : open.stream().filter(draft -> isFrom(draft, part)).toList();
    return fitting.size() == 1 ? fitting.getFirst() : null;
  }

  /** Without a headline only the number of the page tells, where the pages are told apart. */
  private static boolean isFrom(Draft draft, Draft part) {
    return draft.page == part.page || part.fromPage == draft.page;
  }

  /** The word that the jump gave, or a word or two of the headline. */
  private static boolean isCalledAlike(Draft draft, Draft part) {
    List<String> calls = new ArrayList<>();
    part.heads.forEach(head -> calls.add(Folding.key(head.text(), KEY)));
    calls.add(Folding.key(part.call, KEY));
    String given = Folding.key(draft.call, KEY);
    List<String> heads = draft.heads.stream().map(head -> Folding.key(head.text(), KEY)).toList();
    return calls.stream()
        .filter(call -> call.length() >= SHORTEST_CALL)
        .anyMatch(
            call ->
                heads.stream().anyMatch(head -> head.contains(call) || call.contains(head))
                    || (given.length() >= SHORTEST_CALL && call.startsWith(given)));
  }
}
