package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import io.broadsheet.enrich.pipeline.lexicon.Tsv;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists whose matches the model has as features. */
final class Cues {
  private static final String BESIDE = "/io/broadsheet/enrich/pipeline/entity/";

  final Gazetteer gazetteer;
  final Lexicon<String> surnames;
  final Lexicon<String> placeEnds;
  final Lexicon<String> organizationEnds;
  final Lexicon<String> levelWords;
  final Lexicon<String> titles;
  final Lexicon<String> notPeople;
  final Signs signs = new Signs();

  Cues(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    surnames = Lexicon.of(Tsv.words(Cues.class, BESIDE + "surnames.tsv"));
    placeEnds = Lexicon.of(Tsv.words(Cues.class, BESIDE + "place-last-words.tsv"));
    organizationEnds = Lexicon.of(words("organizations.tsv", Set.of("suffix", "long")));
    levelWords = Lexicon.of(words("organizations.tsv", Set.of("level", "short")));
    titles = new Lexicon<>(kinds("titles.tsv"));
    notPeople = new Lexicon<>(kinds("not-people.tsv"));
  }

  private static Set<String> words(String table, Set<String> kinds) {
    return kinds(table).entrySet().stream()
        .filter(row -> kinds.contains(row.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Map<String, String> kinds(String table) {
    Map<String, String> kinds = new HashMap<>();
    Tsv.rows(Cues.class, BESIDE + table).forEach(row -> kinds.put(row[0], row[1]));
    return kinds;
  }
}
