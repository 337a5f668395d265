package io.broadsheet.enrich.pipeline.quotation;

import io.broadsheet.contracts.Tsv;
import java.util.List;
import java.util.stream.Collectors;

/** Words by which a text says that somebody speaks. */
final class Verbs {
  private final List<String> words;

  private Verbs(List<String> words) {
    this.words = words;
  }

  static Verbs of(String language) {
    return new Verbs(
        Tsv.rows(Verbs.class, "speech.tsv").stream()
            .filter(row -> row[0].equals(language))
            .map(row -> row[1])
            .collect(Collectors.toUnmodifiableList()));
  }

  /** Where the first one begins, or -1. */
  int first(String body, int from, int to) {
    return words.stream()
        .mapToInt(word -> next(body, word, from, to))
        .filter(at -> at >= 0)
        .min()
        .orElse(-1);
  }

  /** Where the last one begins, or -1. */
  int last(String body, int from, int to) {
    int found = -1;
    int at = first(body, from, to);
    while (at >= 0) {
      found = at;
      at = first(body, at + 1, to);
    }
    return found;
  }

  private static int next(String body, String word, int from, int to) {
    int at = body.indexOf(word, from, to);
    while (at >= 0) {
      if (isWhole(body, at, at + word.length())) {
        return at;
      }
      at = body.indexOf(word, at + 1, to);
    }
    return -1;
  }

  // 说 before a mark or 着, not that of 小说; said, not that of aforesaid.
  private static boolean isWhole(String body, int start, int end) {
    char next = end < body.length() ? body.charAt(end) : ' ';
    if (body.charAt(start) < 0x80) {
      return (start == 0 || !Character.isLetter(body.charAt(start - 1)))
          && !Character.isLetter(next);
    }
    return end - start > 1 || "了着過过".indexOf(next) >= 0 || !Character.isLetter(next);
  }
}
