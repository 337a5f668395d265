package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts what was found of what is there; a name counts only with its exact span and type. */
final class Tally {
  private record Name(int start, int end) {}

  private static final class Counts {
    int right;
    int found;
    int there;
  }

  private final Map<EntityType, Counts> byType = new EnumMap<>(EntityType.class);

  void add(Collection<Span> found, Collection<Span> there) {
    for (EntityType type : Tags.TYPES) {
      Set<Name> names = of(found, type);
      Set<Name> truth = of(there, type);
      Counts counts = byType.computeIfAbsent(type, key -> new Counts());
      counts.found += names.size();
      counts.there += truth.size();
      names.retainAll(truth);
      counts.right += names.size();
    }
  }

  double f1() {
    return f1(all());
  }

  String line(String name) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
    byType.forEach((type, counts) -> line.append(cells(type.word().substring(0, 3), counts)));
    return line.append(cells("all", all())).toString();
  }

  private Counts all() {
    Counts all = new Counts();
    byType
        .values()
        .forEach(
            counts -> {
              all.right += counts.right;
              all.found += counts.found;
              all.there += counts.there;
            });
    return all;
  }

  private static String cells(String name, Counts c) {
    return String.format(
        Locale.ROOT,
        " %s P %.1f R %.1f F %.1f |",
        name,
        100.0 * c.right / Math.max(c.found, 1),
        100.0 * c.right / Math.max(c.there, 1),
        f1(c));
  }

  private static double f1(Counts c) {
    return c.found + c.there == 0 ? 0 : 200.0 * c.right / (c.found + c.there);
  }

  private static Set<Name> of(Collection<Span> spans, EntityType type) {
    Set<Name> names = new HashSet<>();
    spans.stream()
        .filter(span -> span.type() == type)
        .forEach(span -> names.add(new Name(span.start(), span.end())));
    return names;
  }
}
