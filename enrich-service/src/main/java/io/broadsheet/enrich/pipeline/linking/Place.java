package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.Require;

/**
 * A place that a name may mean.
 *
 * @param id tells it from every other: the code, and for a city abroad its English name behind it
 * @param code of a division of China, or abroad the ISO 3166 code of the country ({@code US}) or of
 *     the part of it ({@code US-TX}) that the place is or lies in
 * @param name to show
 * @param weight how likely a bare name is to mean it, beside others of its name
 */
record Place(String id, String code, String name, PlaceKind kind, double weight) {
  // Beijing, Tianjin, Shanghai and Chongqing have no prefectures: districts lie right in them.
  private static final String MUNICIPALITIES = "11 12 31 50";

  Place {
    Require.notBlank(id, "place.id");
    Require.notBlank(code, "place.code");
    Require.notBlank(name, "place.name");
  }

  static Place of(Division division) {
    PlaceKind kind = PlaceKind.ofCode(division);
    return new Place(division.code(), division.code(), division.name(), kind, kind.commonness());
  }

  boolean isChinese() {
    return Character.isDigit(code.charAt(0));
  }

  /** Levels from the top that two places have in common: province, prefecture, county, township. */
  int sharedLevels(Place other) {
    if (isChinese() != other.isChinese()) {
      return 0;
    }
    if (!isChinese()) {
      return !country().equals(other.country()) ? 0 : !code.equals(other.code) ? 1 : 2;
    }
    int shared = 0;
    for (int digits : new int[] {2, 4, 6, 9}) {
      if (code.length() < digits || !other.code.startsWith(code.substring(0, digits))) {
        break;
      }
      shared++;
    }
    return shared == 1 && MUNICIPALITIES.contains(code.substring(0, 2)) ? 2 : shared;
  }

  /** Whether another place lies in this one. */
  boolean holds(Place other) {
    return isChinese()
        ? other.code.startsWith(code) && other.code.length() > code.length()
        : other.country().equals(country())
            && !id.equals(other.id)
            && (kind == PlaceKind.COUNTRY || (kind == PlaceKind.REGION && other.code.equals(code)));
  }

  private String country() {
    return code.substring(0, 2);
  }
}
