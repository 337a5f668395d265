package io.broadsheet.enrich.pipeline.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of where a story plays: the paper, the dateline, the places named in it. A name
 * means the place that lies nearest to those.
 */
final class PlaceContext {
  // How much more a reading counts that shares so many levels with a known place. Chosen so that
  // a shared province outweighs the rank of a county beside a city, and a shared county all else.
  private static final double[] AT_HOME = {0, 3, 12, 40, 60};
  // Abroad: the same country says little, for wire copy names many countries.
  private static final double SAME_COUNTRY = 1;
  private static final double PARTS_OF_ONE_COUNTRY = 2;
  private static final double SAME_PART = 4;
  // Of each further known place; decides between two that are as near.
  private static final double FURTHER = 0.05;
  // A gazetteer printed as an article would weigh each of its thousands of names by all others.
  static final int MOST = 200;

  private final Set<Evidence> known = new LinkedHashSet<>();

  void add(Evidence evidence) {
    if (known.size() < MOST) {
      known.add(evidence);
    }
  }

  /** What is known, but for what a name says of itself. */
  List<Place> beside(String name) {
    return known.stream()
        .filter(evidence -> !evidence.name().equals(name))
        .map(Evidence::place)
        .toList();
  }

  /** How much speaks for a reading. */
  double weight(Place place, List<Place> beside) {
    double nearest = 0;
    double all = 0;
    for (Place other : beside) {
      double nearness = nearness(place, other);
      nearest = Math.max(nearest, nearness);
      all += nearness;
    }
    return place.weight() * (1 + nearest + FURTHER * (all - nearest));
  }

  private static double nearness(Place place, Place other) {
    int shared = place.sharedLevels(other);
    if (place.isChinese() || shared == 0) {
      return AT_HOME[shared];
    }
    if (shared == 2) {
      return SAME_PART;
    }
    boolean areParts = place.kind() == PlaceKind.REGION && other.kind() != PlaceKind.COUNTRY;
    return areParts ? PARTS_OF_ONE_COUNTRY : SAME_COUNTRY;
  }
}
