package io.broadsheet.enrich.pipeline.keyword;

import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Folding;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns, and nouns that stand together: 豆腐脑, 核酸检测, 电信网络诈骗. */
final class ChinesePhrases {
  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 12;

  private static final String PARTS_OF_NAMES = "afhgb";
  private static final String ADJECTIVES = "新旧好";

  private final Set<String> stopwords;
  private final Set<String> general;

  /**
   * @param stopwords that are no part of a phrase either
   * @param general words that say something only together with another
   */
  ChinesePhrases(Set<String> stopwords, Set<String> general) {
    this.stopwords = stopwords;
    this.general = general;
  }

  /** All candidates, also those that stand there once; stretches of names are left out. */
  Map<String, Phrase> in(Draft draft, Names names) {
    Map<String, Phrase> found = new LinkedHashMap<>();
    NewWords newWords = new NewWords(draft.texts().stream().map(SegmentedText::tokens).toList());
    for (SegmentedText text : draft.texts()) {
      Set<Long> nouns = nouns(text);
      List<Token> row = new ArrayList<>();
      Token before = null;
      for (Token token : newWords.joined(text.tokens())) {
        boolean fits =
            isContent(token)
                && !(row.isEmpty() && isRestOfName(before, token))
                && !names.overlap(text.field(), token.start(), token.end());
        if (!fits || (!row.isEmpty() && row.getLast().end() != token.start())) {
          collect(row, text, nouns, found);
          row.clear();
        }
        if (fits) {
          row.add(token);
        }
        before = token;
      }
      collect(row, text, nouns, found);
    }
    return found;
  }

  // 山包 behind 大, 企业 behind 小: cut from a word that no dictionary holds.
  private static boolean isRestOfName(@Nullable Token before, Token token) {
    return before != null
        && before.end() == token.start()
        && before.length() == 1
        && PARTS_OF_NAMES.indexOf(before.nature().charAt(0)) >= 0
        && ADJECTIVES.indexOf(before.text().charAt(0)) < 0;
  }

  // A verb that one of two dictionaries also knows as a noun: 诈骗, 检测.
  private static Set<Long> nouns(SegmentedText text) {
    Set<Long> nouns = new HashSet<>();
    text.secondOpinion().stream()
        .filter(token -> token.is("n") || token.is("vn") || token.is("an"))
        .forEach(token -> nouns.add(place(token)));
    return nouns;
  }

  private static long place(Token token) {
    return ((long) token.start() << 32) | token.end();
  }

  private void collect(
      List<Token> row, SegmentedText text, Set<Long> nouns, Map<String, Phrase> found) {
    boolean isHeadline = text.field().equals(SegmentedText.HEADLINE);
    for (int first = 0; first < row.size(); first++) {
      boolean isNominal = true;
      for (int last = first; last < Math.min(row.size(), first + MOST_WORDS) && isNominal; last++) {
        Token token = row.get(last);
        isNominal =
            isNoun(token)
                || token.is("b")
                || nouns.contains(place(token))
                || (last > first && last + 1 < row.size() && isEnding(row.get(last + 1)));
        int length = token.end() - row.get(first).start();
        // 收购秋粮 is done, and so is what goes on: 小区加装电梯.
        boolean isThing = isNominal || (last > first && !isFollowedByNoun(row, last));
        if (isThing && length >= 2 && length <= LONGEST && isPhrase(row.subList(first, last + 1))) {
          String phrase = text.text().substring(row.get(first).start(), token.end());
          Phrase once =
              Phrase.once(
                  phrase,
                  last - first + 1,
                  isHeadline ? KeywordStage.HEADLINE : 1,
                  isHeadline && !token.is("v"));
          found.merge(phrase, once, Phrase::and);
        }
      }
    }
  }

  private boolean isPhrase(List<Token> words) {
    Token begin = words.getFirst();
    Token end = words.getLast();
    boolean saysSomething = words.stream().anyMatch(word -> !general.contains(simple(word)));
    if (words.size() == 1) {
      return saysSomething && isNoun(begin) && begin.length() >= 2;
    }
    boolean endsWell = isNoun(end) || (end.is("v") && isNoun(begin) && words.size() == 2);
    return saysSomething && endsWell && begin.length() >= 2 && !isGrade(begin) && !isQuality(end);
  }

  private static boolean isFollowedByNoun(List<Token> row, int at) {
    return at + 1 < row.size() && isNoun(row.get(at + 1));
  }

  // 创业 + 营, 诈骗 + 案
  private static boolean isEnding(Token token) {
    return token.length() == 1 && isNoun(token);
  }

  // 代表性, 重要性: a quality of what follows.
  private static boolean isQuality(Token token) {
    return token.length() == 3 && token.text().endsWith("性");
  }

  // 区级, 国家级: how high, not what.
  private static boolean isGrade(Token token) {
    return token.is("b") && token.text().endsWith("级");
  }

  private static boolean isNoun(Token token) {
    return (token.is("n") && !token.is("nr")) || token.is("vn") || token.is("j");
  }

  private boolean isContent(Token token) {
    char kind = token.nature().charAt(0);
    boolean fits = kind == 'n' || kind == 'j' || kind == 'b' || kind == 'v';
    return fits
        && !token.is("nr")
        && !stopwords.contains(simple(token))
        && (token.length() >= 2 || token.is("n"))
        && Character.isLetter(token.text().charAt(0));
  }

  // The lists are in simplified characters.
  private static String simple(Token token) {
    return Folding.simplified(token.text());
  }
}
