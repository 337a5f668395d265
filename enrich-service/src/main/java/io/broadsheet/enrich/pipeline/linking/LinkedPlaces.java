package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.enrichment.Candidate;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.PlaceFacts;
import io.broadsheet.enrich.pipeline.linking.Resolution.Meaning;
import io.broadsheet.enrich.pipeline.linking.Resolution.Weighed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes into an entity what its mentions were found to mean. */
final class LinkedPlaces {
  private static final int MOST_CANDIDATES = 8;

  private final Atlas atlas;
  private final Features features;

  LinkedPlaces(Atlas atlas, Features features) {
    this.atlas = atlas;
    this.features = features;
  }

  Entity of(Entity named, Meaning meaning) {
    Place place = meaning.place();
    if (place == null) {
      return with(named, named.id(), named.name(), null, meaning, unclear(named.name(), meaning));
    }
    // A story in English calls 聊城市 Liaocheng.
    String name = place.isChinese() && isLatin(named.name()) ? named.name() : place.name();
    List<String> others =
        Stream.concat(Stream.of(named.name(), place.name()), atlas.otherNames(place).stream())
            .filter(other -> !other.equals(name))
            .distinct()
            .toList();
    PlaceFacts facts = new PlaceFacts(place.kind().word(), others, atlas.within(place));
    return with(named, "place:" + place.id(), name, place.code(), meaning, facts);
  }

  // Of a name that no list holds its words tell the kind; of an unclear one what its readings
  // share.
  private @Nullable PlaceFacts unclear(String name, Meaning meaning) {
    Set<PlaceKind> kinds =
        meaning.readings().stream().map(one -> one.place().kind()).collect(Collectors.toSet());
    if (kinds.size() > 1) {
      return null;
    }
    return kinds.stream()
        .findFirst()
        .or(() -> features.known(name))
        .or(() -> features.byWords(name))
        .map(kind -> new PlaceFacts(kind.word(), List.of(), List.of()))
        .orElse(null);
  }

  private static Entity with(
      Entity named,
      String id,
      String name,
      @Nullable String code,
      Meaning meaning,
      @Nullable PlaceFacts facts) {
    return new Entity(
        id,
        named.type(),
        name,
        named.titles(),
        code,
        candidates(meaning.readings()),
        named.confidence(),
        meaning.mentions(),
        facts);
  }

  private static List<Candidate> candidates(List<Weighed> readings) {
    double sum = readings.stream().mapToDouble(Weighed::weight).sum();
    return readings.size() < 2
        ? List.of()
        : readings.stream()
            .limit(MOST_CANDIDATES)
            .map(
                one ->
                    new Candidate(
                        one.place().code(), one.place().name(), Math.min(1, one.weight() / sum)))
            .toList();
  }

  private static boolean isLatin(String name) {
    return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }
}
