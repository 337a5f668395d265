package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.PERSON;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** After "Anwen Whitlock", "Dr Whitlock" and "Whitlock" are the same person, if only one. */
final class FamilyNames {
  private static final double CONFIDENCE = 0.75;

  private FamilyNames() {}

  /** Adds family names to the names known, and makes those that stand there the whole name's. */
  static void add(Map<String, Found> known) {
    Map<String, Found> byFamily = new HashMap<>();
    Set<String> shared = new HashSet<>();
    known
        .values()
        .forEach(
            found -> {
              String name = found.name();
              int blank = name.lastIndexOf(' ');
              if (found.type() == PERSON && blank > 0) {
                String family = name.substring(blank + 1);
                Found before = byFamily.put(family, found);
                if (before != null && !before.name().equals(name)) {
                  shared.add(family);
                }
              }
            });
    byFamily.forEach(
        (family, whole) -> {
          Found before = known.get(family);
          if (!shared.contains(family) && (before == null || before.type() == PERSON)) {
            known.put(
                family, new Found(whole.start(), whole.end(), PERSON, whole.name(), CONFIDENCE));
          }
        });
  }
}
