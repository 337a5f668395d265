package io.broadsheet.benchmarks.enrichment;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts names that are right, that were found, and that are there. */
final class Hits {
  static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION);

  /** Of one type, or of all. */
  record Counts(int right, int found, int there) {
    Counts plus(Counts other) {
      return new Counts(right + other.right, found + other.found, there + other.there);
    }

    double precision() {
      return found == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
      return there == 0 ? 0 : 100.0 * right / there;
    }

    double f1() {
      return found + there == 0 ? 0 : 200.0 * right / (found + there);
    }
  }

  private final Map<EntityType, Counts> byType = new EnumMap<>(EntityType.class);

  void add(Set<Name> found, Set<Name> there) {
    for (EntityType type : TYPES) {
      Counts counts =
          new Counts(
              (int) found.stream().filter(n -> n.type() == type && there.contains(n)).count(),
              (int) found.stream().filter(n -> n.type() == type).count(),
              (int) there.stream().filter(n -> n.type() == type).count());
      byType.merge(type, counts, Counts::plus);
    }
  }

  Counts of(EntityType type) {
    return byType.getOrDefault(type, new Counts(0, 0, 0));
  }

  Counts all() {
    return byType.values().stream().reduce(new Counts(0, 0, 0), Counts::plus);
  }

  static String cell(Counts counts) {
    return String.format(
        Locale.ROOT, "%.1f  %.1f  %.1f", counts.precision(), counts.recall(), counts.f1());
  }
}
