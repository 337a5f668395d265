package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An English sentence again with other names in the same places, as {@link Variants} are. */
final class EnglishVariants {
  private static final int LONGEST_WORD_IN_CAPITALS = 4;

  private final Random random = new Random(7);
  private final List<String> givenNames;
  private final List<String> cities;
  private final List<String> familyNames = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();

  /**
   * @param givenNames in a fixed order, as are the cities
   * @param sentences whose family names and bodies are taken
   */
  EnglishVariants(List<String> givenNames, List<String> cities, List<Labelled> sentences) {
    this.givenNames = givenNames;
    this.cities = cities;
    for (Labelled sentence : sentences) {
      for (Span name : sentence.names()) {
        String text = sentence.text().substring(name.start(), name.end());
        if (name.type() == EntityType.PERSON) {
          familyNames.add(text.substring(text.lastIndexOf(' ') + 1));
        } else if (name.type() == EntityType.ORGANIZATION) {
          bodies.add(text);
        }
      }
    }
  }

  Labelled of(Labelled sentence) {
    StringBuilder text = new StringBuilder();
    List<Span> names = new ArrayList<>();
    int at = 0;
    for (Span name : sentence.names()) {
      text.append(sentence.text(), at, name.start());
      int start = text.length();
      text.append(other(sentence.text().substring(name.start(), name.end()), name.type()));
      names.add(new Span(start, text.length(), name.type(), 1));
      at = name.end();
    }
    text.append(sentence.text().substring(at));
    return new Labelled(text.toString(), names, sentence.register());
  }

  private String other(String name, EntityType type) {
    boolean inCapitals = name.codePoints().noneMatch(Character::isLowerCase);
    if (inCapitals && name.length() > LONGEST_WORD_IN_CAPITALS) {
      return name;
    }
    int words = name.split(" ", -1).length;
    return switch (type) {
      case PERSON ->
          words == 1
              ? one(familyNames)
              : words == 2 ? one(givenNames) + " " + one(familyNames) : name;
      case PLACE -> !inCapitals && words == 1 && random.nextInt(3) > 0 ? one(cities) : name;
      case ORGANIZATION -> random.nextBoolean() ? one(bodies) : name;
      case EVENT, WORK -> name;
    };
  }

  private String one(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }
}
