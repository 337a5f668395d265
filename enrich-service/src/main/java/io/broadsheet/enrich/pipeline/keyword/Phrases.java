package io.broadsheet.enrich.pipeline.keyword;

import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns and pairs of words that make a noun phrase: 核酸检测, 营商环境. */
final class Phrases {
  private static final int SHORTEST_OTHER = 4;
  private static final int LONGEST = 10;

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

  private static List<String> other(SegmentedText text, Set<String> stopwords) {
    return text.tokens().stream()
        .filter(token -> token.is("x") && token.length() >= SHORTEST_OTHER)
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .filter(word -> !stopwords.contains(word) && !COMMON_OTHER.contains(word))
        .toList();
  }

  // Grammar words of English that are long enough to pass for a noun.
  private static final Set<String> COMMON_OTHER =
      Set.of(
          "that", "this", "with", "from", "have", "been", "were", "they", "their", "which", "will",
          "about", "after", "before", "more", "most", "than", "then", "when", "where", "while",
          "into", "over", "under", "some", "such", "there", "these", "those", "other", "only",
          "them", "what", "make", "made", "many", "much", "both", "each", "between", "because",
          "through", "during", "against", "being", "does", "very", "just", "like", "until",
          "since");

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
