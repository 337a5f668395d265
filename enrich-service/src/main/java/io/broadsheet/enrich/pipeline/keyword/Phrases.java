package io.broadsheet.enrich.pipeline.keyword;

import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Nouns and pairs of words that make a noun phrase: 核酸检测, 营商环境. */
final class Phrases {
  private static final int SHORTEST_OTHER = 4;
  private static final int LONGEST = 10;
  // Spring and housing are things; extraditing is not.
  private static final int LONGEST_NOUN_IN_ING = 8;

  private Phrases() {}

  /** Every occurrence of every candidate. Pairs count only when they recur. */
  static List<String> of(SegmentedText text, boolean chinese, Set<String> stopwords) {
    return chinese ? chinese(text, stopwords) : other(text, stopwords);
  }

  private static List<String> chinese(SegmentedText text, Set<String> stopwords) {
    List<String> found = new ArrayList<>();
    Map<String, Integer> pairs = new HashMap<>();
    Token before = null;
    for (Token token : text.tokens()) {
      boolean content = isContent(token, stopwords);
      if (content && token.is("n") && !token.is("ns")) {
        found.add(token.text());
      }
      if (content && before != null && before.end() == token.start()) {
        String pair = before.text() + token.text();
        if (pair.length() <= LONGEST && isPhrase(before, token)) {
          pairs.merge(pair, 1, Integer::sum);
        }
      }
      before = content ? token : null;
    }
    pairs.forEach(
        (pair, times) -> {
          if (times >= 2) {
            for (int i = 0; i < times; i++) {
              found.add(pair);
            }
          }
        });
    return found;
  }

  // Nouns as far as their form tells, and two that stand side by side more than once.
  private static List<String> other(SegmentedText text, Set<String> stopwords) {
    List<String> found = new ArrayList<>();
    Map<String, Integer> pairs = new TreeMap<>();
    Token before = null;
    for (Token token : text.tokens()) {
      String word = token.text().toLowerCase(Locale.ROOT);
      boolean noun = token.is("x") && isNounLike(word) && !stopwords.contains(word);
      if (noun) {
        found.add(word);
      }
      if (noun && before != null && before.end() + 1 == token.start()) {
        pairs.merge(before.text().toLowerCase(Locale.ROOT) + " " + word, 1, Integer::sum);
      }
      before = noun ? token : null;
    }
    pairs.forEach(
        (pair, times) -> {
          if (times >= 2) {
            found.addAll(Collections.nCopies(times * 2, pair));
          }
        });
    return found;
  }

  // An adverb, a participle or a past tense is seldom what a story is about.
  private static boolean isNounLike(String word) {
    return word.length() >= SHORTEST_OTHER
        && !word.endsWith("ed")
        && !word.endsWith("ly")
        && !(word.endsWith("ing") && word.length() > LONGEST_NOUN_IN_ING)
        && !word.endsWith("'s");
  }

  private static boolean isContent(Token token, Set<String> stopwords) {
    char first = token.nature().charAt(0);
    boolean kind = first == 'n' || first == 'j' || first == 'b' || token.is("vn") || token.is("v");
    return kind && token.length() >= 2 && !token.is("nr") && !stopwords.contains(token.text());
  }

  // 核酸检测 and 学习资料, but not 传达学习 and not what a place's name is part of.
  private static boolean isPhrase(Token first, Token second) {
    boolean twoVerbs = first.is("v") && second.is("v");
    boolean place = first.is("ns") || second.is("ns");
    return !twoVerbs && !place && (second.is("n") || second.is("v"));
  }
}
