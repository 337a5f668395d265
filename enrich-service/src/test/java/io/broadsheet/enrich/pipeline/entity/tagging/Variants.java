package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A labelled sentence again with other names in the same places, so that the model learns the
 * places and not the names: people of chance family and given names, and places of the same kind.
 */
final class Variants {
  private final Random random = new Random(7);
  private final List<String> surnames;
  private final List<String> given = new ArrayList<>();
  private final Map<Character, List<String>> placesByEnd = new HashMap<>();

  /**
   * @param surnames family names, commonest first
   * @param sentences whose given names and places are taken
   */
  Variants(List<String> surnames, List<Labelled> sentences) {
    this.surnames = surnames;
    for (Labelled sentence : sentences) {
      for (Span name : sentence.names()) {
        String text = sentence.text().substring(name.start(), name.end());
        if (name.type() == EntityType.PERSON && isChinese(text)) {
          text.substring(1).chars().forEach(c -> given.add(Character.toString(c)));
        } else if (name.type() == EntityType.PLACE && text.length() > 2) {
          placesByEnd
              .computeIfAbsent(text.charAt(text.length() - 1), end -> new ArrayList<>())
              .add(text);
        }
      }
    }
  }

  Labelled of(Labelled sentence) {
    Map<String, String> replaced = new HashMap<>();
    StringBuilder text = new StringBuilder();
    List<Span> names = new ArrayList<>();
    int at = 0;
    for (Span name : sentence.names()) {
      text.append(sentence.text(), at, name.start());
      int start = text.length();
      String old = sentence.text().substring(name.start(), name.end());
      text.append(replaced.computeIfAbsent(old, key -> other(key, name.type())));
      names.add(new Span(start, text.length(), name.type(), 1));
      at = name.end();
    }
    text.append(sentence.text().substring(at));
    return new Labelled(text.toString(), names, sentence.register());
  }

  private String other(String name, EntityType type) {
    if (type == EntityType.PERSON && isChinese(name)) {
      // Common family names come more often.
      double rank = random.nextDouble() * random.nextDouble();
      StringBuilder other = new StringBuilder(surnames.get((int) (rank * surnames.size())));
      int length = random.nextInt(4) == 0 ? 1 : 2;
      for (int i = 0; i < length; i++) {
        other.append(given.get(random.nextInt(given.size())));
      }
      return other.toString();
    }
    List<String> places = placesByEnd.getOrDefault(name.charAt(name.length() - 1), List.of());
    return type == EntityType.PLACE && name.length() > 2 && !places.isEmpty()
        ? places.get(random.nextInt(places.size()))
        : name;
  }

  private static boolean isChinese(String name) {
    return name.length() >= 2
        && name.length() <= 4
        && name.chars().allMatch(Character::isIdeographic);
  }
}
