package io.broadsheet.enrich.pipeline.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a place's name may mean in an article, before its neighbours have a say. */
final class Readings {
  private static final int SHORTEST_PART = 2;
  private static final int LONGEST_PART = 16;
  private static final int LONGEST_CHAIN = 60;

  private final Atlas atlas;
  private final Features features;

  Readings(Atlas atlas, Features features) {
    this.atlas = atlas;
    this.features = features;
  }

  /**
   * All that a name may mean.
   *
   * @param inFull townships that the article calls by their full names too
   * @param home counties that the paper or the dateline is of
   */
  List<Place> of(String name, Set<String> inFull, List<Place> home) {
    List<Place> places = atlas.named(name);
    if (places.isEmpty()) {
      return ofParts(name, inFull, home);
    }
    boolean isFeature = features.known(name).isPresent();
    return places.stream()
        .filter(
            place ->
                !place.isChinese()
                    || !atlas.isShortName(place, name)
                    || isMeantInShort(place, isFeature, inFull, home))
        .toList();
  }

  // 黄河 is a river before it is one of many townships, and 西湖 a lake before a district: of these
  // only cities are called so in short. A township's short form needs its full one, or its county.
  private static boolean isMeantInShort(
      Place place, boolean isFeature, Set<String> inFull, List<Place> home) {
    return switch (place.kind()) {
      case PROVINCE, PREFECTURE -> true;
      case TOWNSHIP ->
          !isFeature
              && (inFull.contains(place.name())
                  || home.stream().anyMatch(county -> county.holds(place)));
      default -> !isFeature;
    };
  }

  // 聊城市东昌府区: the longest known names one behind another; one part where it is no chain.
  private List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    int end = name.length();
    while (at < name.length() && end - at >= SHORTEST_PART) {
      String part = name.substring(at, end);
      if (end - at <= LONGEST_PART && !atlas.named(part).isEmpty()) {
        parts.add(part);
        at = end;
        end = name.length();
      } else {
        end--;
      }
    }
    if (parts.isEmpty() || name.length() - at == 1) {
      return List.of(name);
    }
    if (at < name.length()) {
      parts.add(name.substring(at)); // a village, perhaps
    }
    return List.copyOf(parts);
  }

  // The last part's readings that lie in what the parts before it may mean.
  private List<Place> ofParts(String name, Set<String> inFull, List<Place> home) {
    // Chains are a Chinese habit, and nobody writes long ones.
    List<String> parts =
        name.length() > LONGEST_CHAIN || name.charAt(0) < 0x2E80 ? List.of(name) : parts(name);
    if (parts.size() < 2) {
      return List.of();
    }
    List<Place> outer = of(parts.getFirst(), inFull, home);
    for (String part : parts.subList(1, parts.size())) {
      outer = inside(outer, part);
    }
    return outer;
  }

  /** Full names of townships that stand in a text. */
  Set<String> townshipsIn(String text) {
    return atlas.townshipsIn(text);
  }

  /** What a name may mean inside of one of several places. */
  List<Place> inside(List<Place> outer, String name) {
    List<Place> inside =
        atlas.named(name).stream()
            .filter(place -> outer.stream().anyMatch(parent -> parent.holds(place)))
            .toList();
    return inside.isEmpty()
        ? outer.stream().flatMap(parent -> atlas.villages(name, parent).stream()).toList()
        : inside;
  }

  /** Villages of a name in the streets that are known, else in the counties. */
  List<Place> villages(String name, List<Place> known) {
    if (features.byWords(name).filter(kind -> kind == PlaceKind.VILLAGE).isEmpty()) {
      return List.of();
    }
    for (PlaceKind circle : List.of(PlaceKind.TOWNSHIP, PlaceKind.COUNTY)) {
      List<Place> found =
          known.stream()
              .filter(place -> place.kind() == circle)
              .flatMap(place -> atlas.villages(name, place).stream())
              .distinct()
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
