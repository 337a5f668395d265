package io.broadsheet.enrich.pipeline.keyword;

import io.broadsheet.contracts.Tsv;
import java.util.List;
import java.util.Set;

/**
 * The closed classes of English words.
 *
 * @param articles and what else stands only before nouns
 * @param prepositions stand before and behind nouns
 * @param verbs that stand behind nouns: is, said, would; also past tenses that no rule makes
 * @param links pronouns, conjunctions, adverbs
 * @param adjectives that are frequent in news and no nouns
 * @param auxiliaries behind which a verb stands: to, will
 */
record Grammar(
    Set<String> articles,
    Set<String> prepositions,
    Set<String> verbs,
    Set<String> links,
    Set<String> adjectives,
    Set<String> auxiliaries) {
  private static final List<String> OF_ADJECTIVES =
      List.of(
          "ful", "ous", "ible", "able", "less", "ish", "ern", "nal", "cal", "ral", "ial", "tic");

  static Grammar load() {
    return new Grammar(
        of("article"), of("preposition"), of("verb"), of("link"), of("adjective"), of("auxiliary"));
  }

  private static Set<String> of(String kind) {
    return Set.copyOf(
        Tsv.rows(Grammar.class, "english-grammar.tsv").stream()
            .filter(row -> row[0].equals(kind))
            .flatMap(row -> List.of(row[1].split(" ")).stream())
            .distinct()
            .toList());
  }

  boolean isBeforeNoun(String word) {
    return articles.contains(word) || prepositions.contains(word);
  }

  boolean isBehindNoun(String word) {
    return prepositions.contains(word)
        || verbs.contains(word)
        || links.contains(word)
        || auxiliaries.contains(word)
        || word.endsWith("ed")
        || word.endsWith("ing");
  }

  boolean isBeforeVerb(String word) {
    return auxiliaries.contains(word);
  }

  /** Whether a word belongs to a class other than the nouns. */
  boolean isOther(String word) {
    return isBeforeNoun(word)
        || isBehindNoun(word)
        || adjectives.contains(word)
        || (word.length() > 5 && OF_ADJECTIVES.stream().anyMatch(word::endsWith));
  }
}
