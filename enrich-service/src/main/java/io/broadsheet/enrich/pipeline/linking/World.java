package io.broadsheet.enrich.pipeline.linking;

import com.ibm.icu.util.ULocale;
import io.broadsheet.contracts.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Countries, well-known parts of them and big cities, by their Chinese and English names. */
final class World {
  // Hong Kong, Macao and Taiwan stand among the divisions.
  private static final Set<String> DIVISIONS = Set.of("HK", "MO", "TW");

  private final Map<String, List<Place>> byName = new HashMap<>();
  private final Map<String, List<String>> names = new HashMap<>();

  World() {
    for (String[] row : Tsv.rows(World.class, "foreign.tsv")) {
      PlaceKind kind = PlaceKind.of(row[1]);
      List<String> english = List.of(row[3].split("\\|", -1));
      List<String> chinese = List.of(row[4].split("\\|", -1));
      // Several places lie in one part of a country; the part itself has its code to itself.
      boolean hasOwnCode =
          kind == PlaceKind.COUNTRY || (kind == PlaceKind.REGION && row[0].length() > 2);
      String id = hasOwnCode ? row[0] : row[0] + "/" + english.getFirst();
      double weight = Double.parseDouble(row[2]);
      put(id, row[0], kind, weight, english);
      put(id, row[0], kind, weight, chinese);
      names.put(id, Stream.concat(english.stream(), chinese.stream()).toList());
    }
    for (String code : Locale.getISOCountries()) {
      if (!DIVISIONS.contains(code) && !names.containsKey(code)) {
        ULocale country = new ULocale("", code);
        String english = country.getDisplayCountry(ULocale.ENGLISH);
        String chinese = country.getDisplayCountry(ULocale.SIMPLIFIED_CHINESE);
        double weight = PlaceKind.COUNTRY.commonness();
        put(code, code, PlaceKind.COUNTRY, weight, List.of(english));
        put(code, code, PlaceKind.COUNTRY, weight, List.of(chinese));
        names.put(code, List.of(english, chinese));
      }
    }
  }

  List<Place> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** All names of a place here, by its id; none for another. */
  List<String> names(String id) {
    return names.getOrDefault(id, List.of());
  }

  // Shown by the first name of the language that it was named in.
  private void put(
      String id, String code, PlaceKind kind, double weight, List<String> sameLanguage) {
    Place place = new Place(id, code, sameLanguage.getFirst(), kind, weight);
    sameLanguage.forEach(
        name -> byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(place));
  }
}
