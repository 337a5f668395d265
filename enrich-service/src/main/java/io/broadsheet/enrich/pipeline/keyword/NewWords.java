package io.broadsheet.enrich.pipeline.keyword;

import io.broadsheet.enrich.pipeline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins what no dictionary holds and the segmenter has therefore cut to pieces: neighbours that
 * stand together again and again, and hardly ever apart (专精 + 特 + 新).
 */
final class NewWords {
  private static final int TWICE = 2;
  private static final int OFTEN = 3;
  private static final int LONGEST = 6;
  private static final Set<String> KINDS = Set.of("n", "v", "a", "d", "b", "j", "h", "k", "g", "t");
  private static final String GRAMMAR = "的了着过和与在是有不也都就还又把被将从到对为于等中上下后前里外内说做来去会要可能这那该其各每某此第更最很太";

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();

  /**
   * @param texts the tokens of all fields
   */
  NewWords(List<List<Token>> texts) {
    for (List<Token> tokens : texts) {
      Token before = null;
      for (Token token : tokens) {
        words.merge(token.text(), 1, Integer::sum);
        if (before != null && before.end() == token.start()) {
          pairs.merge(key(before.text(), token.text()), 1, Integer::sum);
        }
        before = token;
      }
    }
  }

  /** The tokens, with those joined that are one word here. */
  List<Token> joined(List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    Token last = null;
    for (Token token : tokens) {
      Token before = joined.isEmpty() ? null : joined.getLast();
      if (before != null && last != null && isOneWord(last, before, token)) {
        joined.set(
            joined.size() - 1,
            new Token(before.start(), token.end(), before.text() + token.text(), "n"));
      } else {
        joined.add(token);
      }
      last = token;
    }
    return joined;
  }

  private boolean isOneWord(Token last, Token before, Token token) {
    if (last.end() != token.start()
        || before.length() + token.length() > LONGEST
        || (last.length() > 1 && token.length() > 1)
        || !isPart(last)
        || !isPart(token)) {
      return false;
    }
    int together = pairs.getOrDefault(key(last.text(), token.text()), 0);
    int seldomer =
        Math.max(words.getOrDefault(last.text(), 0), words.getOrDefault(token.text(), 0));
    return together >= OFTEN
        ? together * 5 >= seldomer * 4
        : together >= TWICE && together == seldomer;
  }

  private static boolean isPart(Token token) {
    return KINDS.contains(token.nature().substring(0, 1))
        && !token.is("nr")
        && !Character.isDigit(token.text().charAt(0))
        && (token.length() > 1 || GRAMMAR.indexOf(token.text().charAt(0)) < 0);
  }

  private static String key(String one, String other) {
    return one + '\t' + other;
  }
}
