package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.enrich.pipeline.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What is known of each word of a sentence in Latin letters. */
final class LatinColumns implements Spans.Places {
  private static final int LONGEST_NAME = 4;
  private static final Set<String> LINKS =
      Set.of("of", "the", "and", "for", "&", "-", "de", "la", "al");

  private final List<Token> tokens;
  final int length;
  final String[] word;
  final int[] lower;
  final int[] shape;
  final int[] cues;
  final int[] place;
  final int[] body;
  final int[] runFrom;
  final int[] runTo;

  LatinColumns(List<Token> tokens, LatinCues known) {
    this.tokens = tokens;
    length = tokens.size();
    word = new String[length];
    lower = new int[length];
    shape = new int[length];
    cues = new int[length];
    place = new int[length];
    body = new int[length];
    runFrom = new int[length];
    runTo = new int[length];
    for (int i = 0; i < length; i++) {
      word[i] = withoutOwner(tokens.get(i).text());
      lower[i] = word[i].toLowerCase(Locale.ROOT).hashCode();
      shape[i] = shapeOf(word[i]);
      cues[i] = known.of(word[i]);
    }
    mark(place, known::isPlace);
    mark(body, known::isBody);
    markRuns();
  }

  /** Of the first character. */
  @Override
  public int start(int at) {
    return tokens.get(at).start();
  }

  /** Behind the last character, an owner's 's apart. */
  @Override
  public int end(int at) {
    return tokens.get(at).start() + word[at].length();
  }

  // China's is China.
  private static String withoutOwner(String word) {
    boolean owner = word.endsWith("'s") || word.endsWith("’s");
    return owner && word.length() > 2 ? word.substring(0, word.length() - 2) : word;
  }

  // Xx, XX, X, x, 9 and what else there is: a word's form with runs made one.
  private static int shapeOf(String word) {
    int shape = 0;
    int last = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int kind =
          Character.isUpperCase(c)
              ? 1
              : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : 4 + c % 64;
      if (kind != last || (kind == 1 && i == 1)) {
        shape = shape * 31 + kind;
      }
      last = kind;
    }
    return shape;
  }

  // The longest names from left to right, as first (1), inner (2), last (3) or only word (4).
  private void mark(int[] column, Predicate<String> names) {
    int from = 0;
    while (from < length) {
      int to = isCapitalized(from) ? Math.min(length, from + LONGEST_NAME) : from;
      while (to > from && !names.test(String.join(" ", Arrays.asList(word).subList(from, to)))) {
        to--;
      }
      for (int i = from; i < to; i++) {
        column[i] = to - from == 1 ? 4 : i == from ? 1 : i == to - 1 ? 3 : 2;
      }
      from = Math.max(to, from + 1);
    }
  }

  // Capitalized words in a row, with "of", "the", "and" and "&" between them.
  private void markRuns() {
    int from = 0;
    while (from < length) {
      int to = from;
      while (to < length && isCapitalized(to)) {
        to++;
        // China's Ministry of Commerce is two names, St Mary's Hospital is one.
        if (place[to - 1] >= 3 && word[to - 1].length() < tokens.get(to - 1).length()) {
          break;
        }
        int behindLinks = to;
        while (behindLinks < length && LINKS.contains(word[behindLinks])) {
          behindLinks++;
        }
        to = behindLinks < length && isCapitalized(behindLinks) ? behindLinks : to;
      }
      Arrays.fill(runFrom, from, to, from);
      Arrays.fill(runTo, from, to, to);
      from = Math.max(to, from + 1);
    }
  }

  private boolean isCapitalized(int at) {
    return Character.isUpperCase(word[at].codePointAt(0));
  }
}
