package io.broadsheet.enrich.pipeline.linking;

import java.util.Locale;

/** What a place is, and how likely a bare name is to mean one of its kind. */
enum PlaceKind {
  COUNTRY(12),
  PROVINCE(12),
  PREFECTURE(6),
  COUNTY(2),
  TOWNSHIP(0.5),
  VILLAGE(0.2),
  /** A city of another country. */
  CITY(6),
  /** A part of another country, or several countries together. */
  REGION(6),
  RIVER(8),
  LAKE(8),
  SEA(8),
  MOUNTAIN(8),
  ISLAND(8);

  private final double commonness;

  PlaceKind(double commonness) {
    this.commonness = commonness;
  }

  double commonness() {
    return commonness;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PlaceKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  static PlaceKind ofCode(Division division) {
    return switch (division.code().length()) {
      case 2 -> PROVINCE;
      case 4 -> PREFECTURE;
      case 6 -> COUNTY;
      case 9 -> TOWNSHIP;
      default -> VILLAGE;
    };
  }
}
