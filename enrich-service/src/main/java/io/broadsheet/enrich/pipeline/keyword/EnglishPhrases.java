package io.broadsheet.enrich.pipeline.keyword;

import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Common nouns, and nouns that stand together, of English text. Without a dictionary a word shows
 * that it is a noun by where it stands: behind an article, a number or a preposition and before
 * what ends a noun phrase. What only the headline holds may as well be its verb.
 */
final class EnglishPhrases {
  private static final int SHORTEST = 3;
  private static final int MOST_WORDS = 3;
  private static final int ELECTED = 2;
  // Spring and housing are things; extraditing is not.
  private static final int LONGEST_NOUN_IN_ING = 8;

  private final Set<String> stopwords;
  private final Grammar grammar;

  EnglishPhrases(Set<String> stopwords, Grammar grammar) {
    this.stopwords = stopwords;
    this.grammar = grammar;
  }

  /** All candidates, in the number in which the article has them most often. */
  Map<String, Phrase> in(Draft draft, Names names) {
    Set<String> common = common(draft.body(), names);
    Map<String, Phrase> found = new TreeMap<>();
    Set<String> nouns = nouns(draft.texts(), common);
    for (SegmentedText text : draft.texts()) {
      List<Token> row = new ArrayList<>();
      for (Token token : text.tokens()) {
        boolean fits =
            nouns.contains(stem(lower(token)))
                && !names.overlap(text.field(), token.start(), token.end());
        if (!fits || (!row.isEmpty() && row.getLast().end() + 1 != token.start())) {
          collect(row, text, found);
          row.clear();
        }
        if (fits) {
          row.add(token);
        }
        if (fits && isPossessive(token)) {
          collect(row, text, found);
          row.clear();
        }
      }
      collect(row, text, found);
    }
    return inUsualNumber(found);
  }

  // Words that the body writes small: what always has a capital is a name or a part of one.
  private Set<String> common(SegmentedText body, Names names) {
    return body.tokens().stream()
        .filter(token -> token.is("x") && Character.isLowerCase(token.text().charAt(0)))
        .filter(token -> !names.overlap(body.field(), token.start(), token.end()))
        .map(EnglishPhrases::lower)
        .filter(this::isWordForNoun)
        .collect(Collectors.toSet());
  }

  private Set<String> nouns(List<SegmentedText> texts, Set<String> common) {
    Map<String, Integer> votes = new HashMap<>();
    Set<String> introduced = new HashSet<>();
    texts.forEach(text -> vote(text, common, votes, introduced));
    // survives in warmer water: a verb may end like a noun phrase, but never begins like one.
    votes.keySet().retainAll(introduced);
    Set<String> nouns = elected(votes);
    // house prices: what stands before a noun again and again is one too, or as good as one.
    texts.forEach(text -> voteForFirst(text.tokens(), common, nouns, votes));
    return elected(votes);
  }

  private static Set<String> elected(Map<String, Integer> votes) {
    return votes.entrySet().stream()
        .filter(entry -> entry.getValue() >= ELECTED)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private void vote(
      SegmentedText text, Set<String> common, Map<String, Integer> votes, Set<String> introduced) {
    List<Token> tokens = text.tokens();
    // A number in a headline may stand before anything: 14 missing.
    boolean isBody = text.field().equals(SegmentedText.BODY);
    for (int i = 0; i < tokens.size(); i++) {
      String word = lower(tokens.get(i));
      if (common.contains(word)) {
        boolean begins = i > 0 && beginsPhrase(tokens, i, isBody, common);
        boolean ends = i + 1 == tokens.size() || endsPhrase(tokens.get(i), tokens.get(i + 1));
        boolean isVerb = i > 0 && grammar.isBeforeVerb(lower(tokens.get(i - 1)));
        votes.merge(stem(word), isVerb ? -1 : (begins ? 1 : 0) + (ends ? 1 : 0), Integer::sum);
        if (begins) {
          introduced.add(stem(word));
        }
      }
    }
  }

  private static void voteForFirst(
      List<Token> tokens, Set<String> common, Set<String> nouns, Map<String, Integer> votes) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String word = lower(tokens.get(i));
      boolean isBeforeNoun =
          tokens.get(i).end() + 1 == tokens.get(i + 1).start()
              && nouns.contains(stem(lower(tokens.get(i + 1))));
      if (isBeforeNoun && common.contains(word)) {
        votes.merge(stem(word), 1, Integer::sum);
      }
    }
  }

  // a (freight) train, of the (wet) salt marsh: at most two words stand between.
  private boolean beginsPhrase(List<Token> tokens, int at, boolean isBody, Set<String> common) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      String word = lower(tokens.get(i));
      if (grammar.isBeforeNoun(word) || (isBody && Character.isDigit(word.charAt(0)))) {
        return true;
      }
      if (!common.contains(word) || tokens.get(i).end() + 1 != tokens.get(i + 1).start()) {
        return false;
      }
    }
    return false;
  }

  private boolean endsPhrase(Token token, Token next) {
    return isPossessive(token)
        || token.end() + 1 < next.start()
        || !Character.isLetterOrDigit(next.text().charAt(0))
        || grammar.isBehindNoun(lower(next));
  }

  private static void collect(List<Token> row, SegmentedText text, Map<String, Phrase> found) {
    boolean isHeadline = text.field().equals(SegmentedText.HEADLINE);
    for (int first = 0; first < row.size(); first++) {
      StringBuilder phrase = new StringBuilder();
      for (int i = first; i < Math.min(row.size(), first + MOST_WORDS); i++) {
        phrase.append(i == first ? "" : " ").append(lower(row.get(i)));
        double weight = isHeadline ? KeywordStage.HEADLINE : 1;
        found.merge(
            phrase.toString(),
            Phrase.once(phrase.toString(), i - first + 1, weight, isHeadline),
            Phrase::and);
      }
    }
  }

  // puzzles and puzzle are one: as it stands more often, and of the same the longer one.
  private static Map<String, Phrase> inUsualNumber(Map<String, Phrase> found) {
    Map<String, Phrase> usual = new TreeMap<>();
    found
        .values()
        .forEach(
            phrase ->
                usual.merge(
                    stem(phrase.text()),
                    phrase,
                    (one, other) ->
                        other.times() >= one.times() ? other.and(one) : one.and(other)));
    Map<String, Phrase> all = new TreeMap<>();
    usual.values().forEach(phrase -> all.put(phrase.text(), phrase));
    return all;
  }

  private boolean isWordForNoun(String word) {
    return word.length() >= SHORTEST
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && !stopwords.contains(word)
        && !grammar.isOther(word)
        && !word.endsWith("ed")
        && !word.endsWith("ly")
        && !(word.endsWith("ing") && word.length() > LONGEST_NOUN_IN_ING);
  }

  private static String stem(String phrase) {
    if (phrase.endsWith("ies") && phrase.length() > 4) {
      return phrase.substring(0, phrase.length() - 3) + "y";
    }
    boolean isPlural = phrase.endsWith("s") && !phrase.endsWith("ss") && !phrase.endsWith("us");
    return isPlural && phrase.length() > 3 ? phrase.substring(0, phrase.length() - 1) : phrase;
  }

  private static boolean isPossessive(Token token) {
    return token.text().endsWith("'s") || token.text().endsWith("’s");
  }

  private static String lower(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return isPossessive(token) ? word.substring(0, word.length() - 2) : word;
  }
}
