package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes one entity of two that are the same thing; the first one's name stays. */
final class Merging {
  private Merging() {}

  static Entity of(Entity one, Entity other) {
    List<Mention> mentions =
        Stream.concat(one.mentions().stream(), other.mentions().stream())
            .distinct()
            // The headline comes before the body.
            .sorted(
                Comparator.comparing(Mention::field, Comparator.reverseOrder())
                    .thenComparingInt(Mention::start))
            .toList();
    List<String> titles =
        Stream.concat(one.titles().stream(), other.titles().stream()).distinct().toList();
    return new Entity(
        one.id(),
        one.type(),
        one.name(),
        titles,
        one.code(),
        one.candidates(),
        Math.max(one.confidence(), other.confidence()),
        mentions,
        one.place() == null ? other.place() : one.place());
  }
}
