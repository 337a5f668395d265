package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.Comparator;
import java.util.List;

/**
 * Bodies begin where the place in their name begins: a town that the article names elsewhere shows
 * that the committee of its tail is the town's.
 */
final class WholePlaces {
  private WholePlaces() {}

  static List<Found> in(String text, List<Found> found) {
    List<Found> places =
        found.stream().filter(mention -> mention.type() == EntityType.PLACE).toList();
    return found.stream()
        .map(
            mention ->
                mention.type() == EntityType.ORGANIZATION ? whole(text, mention, places) : mention)
        .toList();
  }

  private static Found whole(String text, Found body, List<Found> places) {
    return places.stream()
        .filter(
            place ->
                place.start() < body.start()
                    && body.start() < place.end()
                    && place.end() < body.end())
        .min(Comparator.comparingInt(Found::start))
        .map(place -> Found.of(text, place.start(), body.end(), body.type(), body.confidence()))
        .orElse(body);
  }
}
