package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Short forms that one article uses for what it names in full: 区残联 is 区残疾人联合会, a lone family name
 * the only person who bears it.
 */
final class Abbreviations {
  private static final int LONGEST_SHORT = 8;
  private static final int LAST_WORD = 3;
  private static final char DOT = '·';

  private static final int LONGEST_TAIL = 40;

  // Short names that begin and end alike and are compared one by one; no article that anybody reads
  // has so many.
  private static final int MOST_ALIKE = 50;

  private Abbreviations() {}

  /** The full name of each short one; what two full names fit is left alone. */
  static Map<String, String> of(List<List<Found>> fields) {
    Map<String, String> full = new HashMap<>();
    putBodies(full, names(fields, EntityType.ORGANIZATION));
    NavigableSet<String> people = names(fields, EntityType.PERSON);
    for (String name : people) {
      if (name.length() == 1) {
        // Those that begin with it stand right behind it.
        putOnly(
            full,
            name,
            people.tailSet(name, false).stream()
                .takeWhile(whole -> whole.startsWith(name))
                .limit(2)
                .toList());
      }
    }
    // 杜邦 after 让·杜邦
    people.stream()
        .filter(name -> name.indexOf(DOT) >= 0)
        .collect(Collectors.groupingBy(name -> name.substring(name.lastIndexOf(DOT) + 1)))
        .forEach(
            (last, whole) -> {
              if (people.contains(last)) {
                putOnly(full, last, whole);
              }
            });
    return full;
  }

  private static NavigableSet<String> names(List<List<Found>> fields, EntityType type) {
    return fields.stream()
        .flatMap(List::stream)
        .filter(mention -> mention.type() == type)
        .map(Found::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void putBodies(Map<String, String> full, NavigableSet<String> bodies) {
    Map<String, List<String>> byEnds = new HashMap<>();
    for (String name : bodies) {
      if (name.length() >= LAST_WORD && name.length() <= LONGEST_SHORT) {
        byEnds.computeIfAbsent(ends(name, name.length() - 1), e -> new ArrayList<>()).add(name);
      }
    }
    byEnds.values().removeIf(alike -> alike.size() > MOST_ALIKE);
    Map<String, List<String>> fitting = new TreeMap<>();
    for (String whole : bodies) {
      candidates(whole, bodies, byEnds).stream()
          .filter(name -> isShortOf(name, whole))
          .forEach(name -> fitting.computeIfAbsent(name, n -> new ArrayList<>()).add(whole));
    }
    fitting.forEach((name, whole) -> putOnly(full, name, whole));
  }

  // All that may be short for a name: its tails, and what begins like it and ends in its last word.
  private static Set<String> candidates(
      String whole, Set<String> bodies, Map<String, List<String>> byEnds) {
    Set<String> candidates = new TreeSet<>();
    for (int at = Math.max(1, whole.length() - LONGEST_TAIL); at < whole.length(); at++) {
      String tail = whole.substring(at);
      if (bodies.contains(tail)) {
        candidates.add(tail);
      }
    }
    for (int at = Math.max(0, whole.length() - LAST_WORD - 1); at < whole.length(); at++) {
      candidates.addAll(byEnds.getOrDefault(ends(whole, at), List.of()));
    }
    return candidates;
  }

  private static String ends(String name, int last) {
    return "" + name.charAt(0) + name.charAt(last);
  }

  /**
   * Mentions under their full names; a lone family name that is nobody's is left out unless it
   * holds an office: 江总书记.
   */
  static List<Found> named(List<Found> found, Map<String, String> full, Predicate<Found> titled) {
    List<Found> named = new ArrayList<>();
    for (Found mention : found) {
      String name = full.getOrDefault(mention.name(), mention.name());
      if (mention.type() != EntityType.PERSON || name.length() > 1 || titled.test(mention)) {
        named.add(
            new Found(mention.start(), mention.end(), mention.type(), name, mention.confidence()));
      }
    }
    return named;
  }

  private static void putOnly(Map<String, String> full, String name, List<String> whole) {
    if (whole.size() == 1) {
      full.put(name, whole.getFirst());
    }
  }

  // Its characters in their order, from the first into the last word; 区委 is no short form of
  // 区委组织部, which goes on where it ends.
  static boolean isShortOf(String name, String whole) {
    if (whole.length() <= name.length() || whole.startsWith(name)) {
      return false;
    }
    if (whole.endsWith(name)) {
      return "省市区县镇乡".indexOf(name.charAt(0)) >= 0;
    }
    if (name.length() > LONGEST_SHORT || name.charAt(0) != whole.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < name.length(); i++) {
      at = whole.indexOf(name.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return name.length() >= LAST_WORD && at > whole.length() - LAST_WORD - 1;
  }
}
