package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.Tsv;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Villages and communities of China. Their names repeat by the thousand, so one is looked up only
 * within a county or street. A province is read when it is first asked for; all of them take some
 * 20 MB.
 */
final class Villages {
  private static final int STREET = 9;
  private static final int COUNTY = 6;
  // 育新, 育新村 and 育新社区 may be one: papers and lists add the last word as they like.
  private static final Pattern LAST_WORD = Pattern.compile("(?:社区|居委会|村委会|村民委员会|行政村|居|村)+$");

  private final Map<String, NavigableMap<String, String>> byProvince = new ConcurrentHashMap<>();

  /** Those of a name in a county (six digits) or a street (nine). */
  List<Place> named(String name, String where) {
    String stem = stem(name);
    if (stem.length() < 2 || where.length() < COUNTY) {
      return List.of();
    }
    List<Place> found = new ArrayList<>();
    String first = where.substring(0, Math.min(STREET, where.length()));
    // Behind the last digit comes the colon.
    province(where.substring(0, 2))
        .subMap(first, first + ':')
        .forEach(
            (street, villages) -> {
              if (villages.contains(stem)) {
                addNamed(found, name, stem, street, villages);
              }
            });
    List<Place> same = found.stream().filter(place -> place.name().equals(name)).toList();
    return same.isEmpty() ? List.copyOf(found) : same;
  }

  private static void addNamed(
      List<Place> found, String name, String stem, String street, String villages) {
    for (String village : villages.split(",", -1)) {
      String listed = village.substring(3);
      if (stem(listed).equals(stem)) {
        String code = street + village.substring(0, 3);
        String whole = listed.equals(stem) ? name : listed;
        found.add(new Place(code, code, whole, PlaceKind.VILLAGE, PlaceKind.VILLAGE.commonness()));
      }
    }
  }

  private static String stem(String name) {
    return LAST_WORD.matcher(name).replaceFirst("");
  }

  private NavigableMap<String, String> province(String code) {
    return byProvince.computeIfAbsent(code, Villages::read);
  }

  private static NavigableMap<String, String> read(String province) {
    String table = "villages/" + province + ".tsv.gz";
    if (Villages.class.getResource(table) == null) {
      return Collections.emptyNavigableMap(); // Taiwan, Hong Kong and Macao are not in the list
    }
    NavigableMap<String, String> villages = new TreeMap<>();
    for (String[] row : Tsv.rows(Villages.class, table)) {
      villages.put(row[0], row[1]);
    }
    return villages;
  }
}
