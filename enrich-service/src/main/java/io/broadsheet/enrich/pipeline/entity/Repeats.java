package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.enrich.pipeline.lexicon.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A name found once in an article is the same name wherever else it stands there. */
final class Repeats {
  // What is longer is no name but a text that looks like one throughout.
  private static final int LONGEST = 100;

  private Repeats() {}

  /** Mentions of known names that no recognizer saw. */
  static List<Found> in(String text, Boundaries boundaries, Map<String, Found> known) {
    List<Found> found = new ArrayList<>();
    Set<String> names =
        known.keySet().stream()
            .filter(name -> name.length() <= LONGEST)
            .collect(Collectors.toUnmodifiableSet());
    // All names at once, so that a text is walked once however many there are.
    new Words(names)
        .visit(
            text,
            (start, end) -> {
              Found first = known.get(text.substring(start, end));
              if (first != null && isWhole(start, end, boundaries)) {
                found.add(new Found(start, end, first.type(), first.name(), first.confidence()));
              }
            });
    return found;
  }

  // Two characters may stand across two words; three hardly do.
  private static boolean isWhole(int start, int end, Boundaries boundaries) {
    return end - start >= 3
        ? boundaries.startsAt(start) || boundaries.endsAt(end)
        : boundaries.startsAt(start) && boundaries.endsAt(end);
  }
}
