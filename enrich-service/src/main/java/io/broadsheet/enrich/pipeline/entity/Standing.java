package io.broadsheet.enrich.pipeline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Mentions of which none lies over another, by their place. */
final class Standing {
  private final NavigableMap<Integer, Found> byStart = new TreeMap<>();

  /** Those over which a mention lies. */
  List<Found> over(Found mention) {
    List<Found> over = new ArrayList<>();
    Map.Entry<Integer, Found> at = byStart.lowerEntry(mention.end());
    while (at != null && at.getValue().overlaps(mention)) {
      over.add(at.getValue());
      at = byStart.lowerEntry(at.getKey());
    }
    return over;
  }

  /** Puts a mention in the place of those over which it lies. */
  void put(Found mention) {
    over(mention).forEach(found -> byStart.remove(found.start()));
    byStart.put(mention.start(), mention);
  }

  /** In the order of the text. */
  List<Found> all() {
    return List.copyOf(byStart.values());
  }
}
