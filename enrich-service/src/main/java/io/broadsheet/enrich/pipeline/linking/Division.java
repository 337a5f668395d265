package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.Require;

/**
 * A division of China, or a country.
 *
 * @param code 2 digits for a province, 4 for a prefecture, 6 for a county, 9 for a street or
 *     township, each beginning with its parent's; two letters (ISO 3166-1) for a country
 * @param name official, in full
 */
public record Division(String code, String name) {
  public Division {
    Require.notBlank(code, "division.code");
    Require.notBlank(name, "division.name");
  }

  public boolean isCountry() {
    return Character.isLetter(code.charAt(0));
  }

  /** 1 for a province down to 4 for a street; 0 for a country. */
  public int level() {
    return isCountry() ? 0 : Math.min(4, code.length() / 2);
  }

  /** How many levels from the top two divisions have in common. */
  int sharedLevels(Division other) {
    if (isCountry() || other.isCountry()) {
      return 0;
    }
    int shared = 0;
    for (int digits = 2; digits <= 6; digits += 2) {
      if (code.length() >= digits
          && other.code.length() >= digits
          && code.startsWith(other.code.substring(0, digits))) {
        shared++;
      }
    }
    return shared;
  }
}
