package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each place's name means in one article. */
final class Resolution {
  // A reading is taken for the meaning when it is this much likelier than the next.
  private static final double CLEAR = 2;

  /**
   * What some mentions of a name mean.
   *
   * @param place null where nobody can tell
   * @param readings that were thought of, best first, with their weights
   */
  record Meaning(@Nullable Place place, List<Weighed> readings, List<Mention> mentions) {}

  /** A reading and how much speaks for it. */
  record Weighed(Place place, double weight) {}

  private record Spot(String field, int offset) {}

  private final Readings readings;
  private final PlaceContext context = new PlaceContext();
  private final Map<String, List<Place>> byName = new LinkedHashMap<>();
  private final Map<Spot, String> endingAt = new HashMap<>();
  private final Map<Spot, String> startingAt = new HashMap<>();
  private final Map<String, String> texts;
  private final List<Place> home;

  Resolution(Readings readings, List<Evidence> surroundings, Draft draft) {
    this.readings = readings;
    this.texts =
        draft.texts().stream().collect(Collectors.toMap(SegmentedText::field, SegmentedText::text));
    home = surroundings.stream().map(Evidence::place).toList();
    surroundings.forEach(context::add);
    Set<String> inFull = readings.townshipsIn(String.join("\n", texts.values()));
    for (Entity entity : draft.entities()) {
      if (entity.type() == EntityType.PLACE) {
        byName.put(entity.name(), readings.of(entity.name(), inFull, home));
        entity.mentions().forEach(mention -> note(entity.name(), mention));
      }
    }
    addClear();
  }

  /** What a place's mentions mean: one thing, or more than one in an article of homonyms. */
  List<Meaning> of(Entity place) {
    Map<String, Meaning> meanings = new LinkedHashMap<>();
    List<Mention> open = new ArrayList<>();
    for (Mention mention : place.mentions()) {
      List<Place> inside = inNeighbour(place.name(), mention);
      if (inside.isEmpty()) {
        open.add(mention);
      } else {
        put(meanings, meaning(place.name(), inside, List.of(mention)));
      }
    }
    if (!open.isEmpty()) {
      // Named with its parent once, it is the same where it stands alone.
      List<Place> said = meanings.values().stream().map(Meaning::place).toList();
      put(
          meanings,
          said.size() == 1 && said.getFirst() != null
              ? new Meaning(said.getFirst(), List.of(), open)
              : meaning(place.name(), readingsOf(place.name()), open));
    }
    return List.copyOf(meanings.values());
  }

  private List<Place> readingsOf(String name) {
    List<Place> found = byName.getOrDefault(name, List.of());
    return found.isEmpty() ? readings.villages(name, context.beside(name)) : found;
  }

  private void note(String name, Mention mention) {
    endingAt.put(new Spot(mention.field(), mention.end()), name);
    startingAt.put(new Spot(mention.field(), mention.start()), name);
  }

  // Twice, for what becomes clear makes more clear: 望京街道 tells which 朝阳区, and that which 大屯.
  private void addClear() {
    Map<String, Place> clear = new LinkedHashMap<>();
    byName.forEach(
        (name, places) -> {
          if (places.size() == 1) {
            clear.put(name, places.getFirst());
          }
        });
    for (int round = 0; round < 2; round++) {
      clear.forEach((name, place) -> context.add(new Evidence(name, place)));
      Map<String, Place> further = new LinkedHashMap<>();
      byName.forEach(
          (name, places) -> {
            Place place = meaning(name, places, List.of()).place();
            if (place != null && !clear.containsKey(name)) {
              further.put(name, place);
            }
          });
      clear.clear();
      clear.putAll(further);
    }
  }

  private Meaning meaning(String name, List<Place> places, List<Mention> mentions) {
    List<Place> beside = context.beside(name);
    List<Weighed> weighed =
        places.stream()
            .map(place -> new Weighed(place, context.weight(place, beside)))
            .sorted(
                Comparator.comparingDouble(Weighed::weight)
                    .reversed()
                    .thenComparing(one -> one.place().id()))
            .toList();
    boolean isClear =
        weighed.size() == 1
            || (weighed.size() > 1
                && weighed.getFirst().weight() >= CLEAR * weighed.get(1).weight());
    return new Meaning(isClear ? weighed.getFirst().place() : null, weighed, mentions);
  }

  // 徐州市鼓楼区; and in English, Paris, Texas.
  private List<Place> inNeighbour(String name, Mention mention) {
    String before = endingAt.get(new Spot(mention.field(), mention.start()));
    List<Place> inside = before == null ? List.of() : readings.inside(readingsOf(before), name);
    String text = texts.getOrDefault(mention.field(), "");
    if (inside.isEmpty() && text.startsWith(", ", mention.end())) {
      String behind = startingAt.get(new Spot(mention.field(), mention.end() + 2));
      inside = behind == null ? List.of() : readings.inside(readingsOf(behind), name);
    }
    return inside;
  }

  private static void put(Map<String, Meaning> meanings, Meaning one) {
    Place place = one.place();
    meanings.merge(
        place == null ? "" : place.id(),
        one,
        (a, b) -> {
          List<Mention> mentions = new ArrayList<>(a.mentions());
          mentions.addAll(b.mentions());
          return new Meaning(a.place(), a.readings(), mentions);
        });
  }
}
