package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  // Every one is compared with every other; no article that anybody reads names so many.
  private static final int MOST_BODIES = 1_000;

  private Abbreviations() {}

  /** The full name of each short one; what two full names fit is left alone. */
  static Map<String, String> of(List<List<Found>> fields) {
    Map<EntityType, Set<String>> byType =
        fields.stream()
            .flatMap(List::stream)
            .collect(
                Collectors.groupingBy(
                    Found::type,
                    Collectors.mapping(Found::name, Collectors.toCollection(TreeSet::new))));
    Map<String, String> full = new HashMap<>();
    Set<String> bodies = byType.getOrDefault(EntityType.ORGANIZATION, Set.of());
    for (String name : bodies.size() > MOST_BODIES ? Set.<String>of() : bodies) {
      putOnly(full, name, bodies.stream().filter(whole -> isShortOf(name, whole)).toList());
    }
    Set<String> people = byType.getOrDefault(EntityType.PERSON, Set.of());
    for (String name : people) {
      if (name.length() == 1) {
        putOnly(
            full, name, people.stream().filter(p -> p.length() > 1 && p.startsWith(name)).toList());
      }
    }
    return full;
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
