package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word lists whose matches the model has as features. */
final class Cues {
  private static final String BESIDE = "/io/broadsheet/enrich/pipeline/entity/";
  private static final String LINKING = "/io/broadsheet/enrich/pipeline/linking/";

  final Gazetteer gazetteer;
  final Lexicon<String> surnames;
  final Lexicon<String> placeEnds;
  final Lexicon<String> organizationEnds;
  final Lexicon<String> levelWords;
  final Lexicon<String> titles;
  final Lexicon<String> notPeople;
  final Lexicon<Integer> known;
  final Signs signs = new Signs();
  final WordClasses classes = new WordClasses();

  Cues(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    surnames = Lexicon.of(Tsv.words(Cues.class, BESIDE + "surnames.tsv"));
    placeEnds = Lexicon.of(Tsv.words(Cues.class, BESIDE + "place-last-words.tsv"));
    organizationEnds = Lexicon.of(words("organizations.tsv", Set.of("suffix", "long")));
    levelWords = Lexicon.of(words("organizations.tsv", Set.of("level", "short")));
    titles = new Lexicon<>(kinds("titles.tsv"));
    known = new Lexicon<>(known());
    notPeople = new Lexicon<>(kinds("not-people.tsv"));
  }

  // A number each, which the model was trained with.
  private static final List<String> KINDS =
      List.of("firm", "media", "party", "office", "world", "team", "school", "region");

  private static Map<String, Integer> known() {
    Map<String, Integer> known = new HashMap<>();
    for (String[] row : Tsv.rows(Cues.class, BESIDE + "known-names.tsv")) {
      for (String name : row[1].split(" ")) {
        known.put(name, 1 + KINDS.indexOf(row[0]));
      }
    }
    int place = 1 + KINDS.indexOf("region");
    Stream.concat(
            Tsv.rows(Cues.class, LINKING + "features.tsv").stream().map(row -> row[1]),
            Tsv.rows(Cues.class, LINKING + "foreign.tsv").stream()
                .flatMap(row -> Stream.of(row[4].split("\\|"))))
        .filter(name -> name.length() > 1 && Character.isIdeographic(name.charAt(0)))
        .forEach(name -> known.putIfAbsent(name, place));
    return known;
  }

  private static Set<String> words(String table, Set<String> kinds) {
    return kinds(table).entrySet().stream()
        .filter(row -> kinds.contains(row.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Map<String, String> kinds(String table) {
    Map<String, String> kinds = new HashMap<>();
    Tsv.rows(Cues.class, BESIDE + table).forEach(row -> kinds.putIfAbsent(row[0], row[1]));
    return kinds;
  }
}
