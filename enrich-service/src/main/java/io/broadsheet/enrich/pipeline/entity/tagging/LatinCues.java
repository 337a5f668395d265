package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What word lists say of a word in Latin letters, and which names are places. */
final class LatinCues {
  private static final String BESIDE = "/io/broadsheet/enrich/pipeline/entity/";
  private static final String LINKING = "/io/broadsheet/enrich/pipeline/linking/";

  // A bit each, which the model was trained with.
  private static final List<String> KINDS =
      List.of(
          "title",
          "given",
          "organization",
          "acronym",
          "common",
          "speech",
          "placehead",
          "placefirst",
          "placeof",
          "placebefore",
          "role",
          "nation",
          "holding");

  private final Map<String, Integer> bits = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Gazetteer gazetteer;

  LatinCues(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (String[] row : Tsv.rows(LatinCues.class, BESIDE + "english-cues.tsv")) {
      for (String word : row[1].split(" ")) {
        switch (row[0]) {
          case "city" -> places.add(word.replace('_', ' '));
          case "body" -> bodies.add(word.replace('_', ' '));
          default -> put(row[0], word);
        }
      }
    }
    Tsv.words(LatinCues.class, BESIDE + "given-names.tsv").forEach(name -> put("given", name));
    places.addAll(Tsv.words(LatinCues.class, BESIDE + "world-cities.tsv"));
    Tsv.rows(LatinCues.class, LINKING + "pinyin.tsv").forEach(row -> places.add(row[1]));
    Tsv.rows(LatinCues.class, LINKING + "features.tsv").forEach(row -> places.add(row[1]));
    for (String[] row : Tsv.rows(LatinCues.class, LINKING + "foreign.tsv")) {
      places.addAll(List.of(row[3].split("\\|", -1)));
    }
  }

  /** A bit for each list that has the word. */
  int of(String word) {
    return bits.getOrDefault(word, bits.getOrDefault(word.toLowerCase(Locale.ROOT), 0));
  }

  boolean isPlace(String name) {
    return places.contains(name) || gazetteer.named(name).isPresent();
  }

  boolean isBody(String name) {
    return bodies.contains(name);
  }

  private void put(String kind, String word) {
    bits.merge(word, 1 << KINDS.indexOf(kind), (one, other) -> one | other);
  }
}
