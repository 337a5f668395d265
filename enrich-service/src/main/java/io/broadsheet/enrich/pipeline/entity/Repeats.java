package io.broadsheet.enrich.pipeline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A name found once in an article is the same name wherever else it stands there. */
final class Repeats {
  private static final int MOST_NAMES = 2_000;

  private Repeats() {}

  /** Mentions of known names that no recognizer saw. */
  static List<Found> in(String text, Boundaries boundaries, Map<String, Found> known) {
    if (known.size() > MOST_NAMES) {
      return List.of();
    }
    // By first character, so that a text is walked once however many names there are.
    Map<Character, List<Map.Entry<String, Found>>> byFirst = new HashMap<>();
    known
        .entrySet()
        .forEach(
            name ->
                byFirst.computeIfAbsent(name.getKey().charAt(0), c -> new ArrayList<>()).add(name));
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      for (var name : byFirst.getOrDefault(text.charAt(at), List.of())) {
        int end = at + name.getKey().length();
        if (text.startsWith(name.getKey(), at) && isWhole(at, end, boundaries)) {
          Found first = name.getValue();
          found.add(new Found(at, end, first.type(), first.name(), first.confidence()));
        }
      }
    }
    return found;
  }

  // Two characters may stand across two words; three hardly do.
  private static boolean isWhole(int start, int end, Boundaries boundaries) {
    return end - start >= 3
        ? boundaries.startsAt(start) || boundaries.endsAt(end)
        : boundaries.startsAt(start) && boundaries.endsAt(end);
  }
}
