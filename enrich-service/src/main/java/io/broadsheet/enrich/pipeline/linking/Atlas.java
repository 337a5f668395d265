package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All places that a name may mean, wherever they are. */
final class Atlas {
  // 梁水镇镇: the township of a place that is itself called a town.
  private static final Pattern DOUBLED = Pattern.compile("(.+[镇乡])[镇乡]");
  private static final Pattern ENGLISH_KIND =
      Pattern.compile(
          "(.+?)(?: Autonomous)?"
              + "(?: (?:Province|Prefecture|County|District|City|Municipality|Region|city|county))?");
  private static final Pattern THE = Pattern.compile("^[Tt]he ");

  private final Divisions divisions;
  private final Map<String, List<Division>> spellings = new HashMap<>();
  private final World world = new World();
  private final Villages villages = new Villages();
  private final Map<String, String> aliases = new HashMap<>();

  Atlas(Divisions divisions) {
    this.divisions = divisions;
    for (String[] row : Tsv.rows(Atlas.class, "pinyin.tsv")) {
      divisions
          .coded(row[0])
          .ifPresent(
              division ->
                  spellings.computeIfAbsent(row[1], key -> new ArrayList<>(1)).add(division));
    }
    Tsv.rows(Atlas.class, "aliases.tsv").forEach(row -> aliases.put(row[0], row[1]));
  }

  /** Full names of streets, towns and townships that stand in a text. */
  Set<String> townshipsIn(String text) {
    return divisions.townshipsIn(text);
  }

  /** Villages apart, which only {@link #villages} knows. */
  List<Place> named(String name) {
    List<Place> exact = exactly(name);
    if (!exact.isEmpty() || name.isEmpty()) {
      return exact;
    }
    Matcher matcher =
        (name.charAt(0) < 0x2E80 ? ENGLISH_KIND : DOUBLED)
            .matcher(THE.matcher(name).replaceFirst(""));
    return matcher.matches() ? exactly(matcher.group(1)) : List.of();
  }

  /** Whether a place is called so only in short. */
  boolean isShortName(Place place, String name) {
    return divisions.calledInShort(name).stream()
        .anyMatch(division -> division.code().equals(place.id()));
  }

  /** Villages and communities of a name in the county or street of a place. */
  List<Place> villages(String name, Place where) {
    return where.isChinese() ? villages.named(name, where.code()) : List.of();
  }

  /** What a place is called beside its name. */
  List<String> otherNames(Place place) {
    return allNames(place).filter(name -> !name.equals(place.name())).distinct().toList();
  }

  /** Names of all that a place lies in, nearest first. */
  List<String> within(Place place) {
    List<String> names = new ArrayList<>();
    if (place.isChinese()) {
      for (int digits : new int[] {9, 6, 4, 2}) {
        if (digits < place.code().length() || (!place.id().equals(place.code()) && digits == 2)) {
          divisions
              .coded(place.code().substring(0, digits))
              .map(Place::of)
              .ifPresent(parent -> allNames(parent).forEach(names::add));
        }
      }
    } else if (place.kind() != PlaceKind.COUNTRY) {
      if (!place.id().equals(place.code())) {
        names.addAll(world.names(place.code()));
      }
      names.addAll(world.names(place.code().substring(0, 2)));
    }
    return names.stream().distinct().toList();
  }

  private Stream<String> allNames(Place place) {
    if (!place.id().equals(place.code()) || !place.isChinese()) {
      return world.names(place.id()).stream();
    }
    return Stream.concat(
        Stream.of(place.name()),
        divisions.coded(place.code()).flatMap(divisions::shortForm).stream());
  }

  private List<Place> exactly(String name) {
    List<Place> places = new ArrayList<>();
    addAll(places, divisions.calledInFull(name));
    addAll(places, divisions.calledInShort(name));
    addAll(places, alias(name).map(List::of).orElse(List.of()));
    addAll(places, spelled(name));
    places.addAll(world.named(name));
    return places;
  }

  private void addAll(List<Place> places, List<Division> found) {
    for (Division division : found) {
      Place place = Place.of(whole(division));
      if (!places.contains(place)) {
        places.add(place);
      }
    }
  }

  private List<Division> spelled(String name) {
    return spellings.getOrDefault(name, List.of());
  }

  // A city without counties stands in the list a second time as its only county: 442000 of 4420.
  private Division whole(Division division) {
    String code = division.code();
    return code.length() == 6 && code.endsWith("00")
        ? divisions.coded(code.substring(0, 4)).orElse(division)
        : division;
  }

  private Optional<Division> alias(String name) {
    return Optional.ofNullable(aliases.get(name)).flatMap(divisions::coded);
  }
}
