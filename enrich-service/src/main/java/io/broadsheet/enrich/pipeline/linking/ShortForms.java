package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Within one article a place without a code is the place that has its name and a suffix more; not
 * where two such places are named, for then nobody can tell which.
 */
final class ShortForms {
  private final DivisionNames names = new DivisionNames();

  List<Entity> merged(List<Entity> entities) {
    Map<String, List<Entity>> fullByShort = new HashMap<>();
    for (Entity entity : entities) {
      if (entity.type() == EntityType.PLACE) {
        names
            .shortForm(entity.name())
            .ifPresent(
                name -> fullByShort.computeIfAbsent(name, key -> new ArrayList<>()).add(entity));
      }
    }
    Map<String, Entity> mergedById = new HashMap<>();
    for (Entity entity : entities) {
      Entity full = fullOf(entity, fullByShort);
      if (full != null) {
        mergedById.merge(full.id(), Merging.of(full, entity), Merging::of);
        mergedById.put(entity.id(), full);
      }
    }
    return inOrder(entities, mergedById);
  }

  // 南昌 may be the city though 南昌县 is named: where the list knows the name, all that it may mean
  // must bear the full one.
  private static @Nullable Entity fullOf(Entity place, Map<String, List<Entity>> fullByShort) {
    List<Entity> full = fullByShort.getOrDefault(place.name(), List.of());
    if (place.type() != EntityType.PLACE
        || place.code() != null
        || (place.place() != null && place.candidates().isEmpty())
        || full.size() != 1) {
      return null;
    }
    String name = full.getFirst().name();
    boolean fits = place.candidates().stream().allMatch(candidate -> candidate.name().equals(name));
    return fits ? full.getFirst() : null;
  }

  // The merged entity stands where the first of the two stood.
  private static List<Entity> inOrder(List<Entity> entities, Map<String, Entity> mergedById) {
    Map<String, Entity> ordered = new LinkedHashMap<>();
    for (Entity entity : entities) {
      Entity merged = mergedById.getOrDefault(entity.id(), entity);
      Entity whole = mergedById.getOrDefault(merged.id(), merged);
      ordered.putIfAbsent(whole.id(), whole);
    }
    return List.copyOf(ordered.values());
  }
}
