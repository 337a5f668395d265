package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Bodies begin where the place in their name begins: a town that the article names elsewhere shows
 * that the committee of its tail is the town's.
 */
final class WholePlaces {
  // What is longer is no town.
  private static final int LONGEST = 60;

  private WholePlaces() {}

  static List<Found> in(String text, List<Found> found) {
    NavigableMap<Integer, NavigableSet<Integer>> places = new TreeMap<>();
    for (Found mention : found) {
      if (mention.type() == EntityType.PLACE && mention.length() <= LONGEST) {
        places.computeIfAbsent(mention.start(), start -> new TreeSet<>()).add(mention.end());
      }
    }
    return found.stream()
        .map(
            mention ->
                mention.type() == EntityType.ORGANIZATION ? whole(text, mention, places) : mention)
        .toList();
  }

  // From the first place that reaches into the body's name and ends within it.
  private static Found whole(
      String text, Found body, NavigableMap<Integer, NavigableSet<Integer>> places) {
    for (var place : places.subMap(body.start() - LONGEST, body.start()).entrySet()) {
      Integer end = place.getValue().higher(body.start());
      if (end != null && end < body.end()) {
        return Found.of(text, place.getKey(), body.end(), body.type(), body.confidence());
      }
    }
    return body;
  }
}
