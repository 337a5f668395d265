package io.broadsheet.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The language of {@code q}: words and "phrases" are all wanted, {@code -} before one says that it
 * is not, {@code OR} stands between two groups of which either will do. Full-width spaces, quotes
 * and hyphens do as well. Nothing is a mistake: a quote without its other half is passed over, and
 * so is a sign that no text is found by.
 */
public final class QueryParser {
  /** Longer queries and more terms are refused: each term is a look into the index. */
  public static final int LONGEST = 1_000;

  public static final int MOST_TERMS = 50;

  private final String text;
  private int at;
  private int terms;

  private QueryParser(String text) {
    this.text = text;
  }

  /**
   * @return none when the text is blank: then everything is wanted
   * @throws IllegalArgumentException when the query is too long or has too many terms
   */
  public static Optional<Query> parse(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("q: at most " + LONGEST + " characters");
    }
    return Optional.of(new QueryParser(text).either());
  }

  private Query either() {
    List<Query> groups = new ArrayList<>();
    List<Query> group = new ArrayList<>();
    while (skipSpace()) {
      boolean isNot = isHyphen(text.charAt(at)) && hasTermBehind();
      if (isNot) {
        at++;
      }
      boolean isQuoted = closingQuote() > at;
      String word = isQuoted ? quoted() : word();
      if (!isQuoted && !isNot && word.equals("OR")) {
        end(group, groups);
        group = new ArrayList<>();
      } else if (isQuoted || isNot || !word.equals("AND")) {
        Optional<Query.Term> term = Query.Term.of(word);
        term.ifPresent(ignored -> terms++);
        term.map(found -> isNot ? new Query.Not(found) : found).ifPresent(group::add);
      }
    }
    end(group, groups);
    if (terms > MOST_TERMS) {
      throw new IllegalArgumentException("q: at most " + MOST_TERMS + " words and phrases");
    }
    return groups.size() == 1 ? groups.getFirst() : new Query.Any(groups);
  }

  private static void end(List<Query> group, List<Query> groups) {
    if (group.size() == 1) {
      groups.add(group.getFirst());
    } else if (!group.isEmpty()) {
      groups.add(new Query.All(group));
    }
  }

  private boolean skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private boolean hasTermBehind() {
    return at + 1 < text.length() && !isSpace(text.charAt(at + 1));
  }

  /** Where the phrase that begins here ends; -1 when none begins. */
  private int closingQuote() {
    return switch (text.charAt(at)) {
      case '"' -> text.indexOf('"', at + 1);
      case '“' -> text.indexOf('”', at + 1);
      case '＂' -> text.indexOf('＂', at + 1);
      default -> -1;
    };
  }

  private String quoted() {
    int end = closingQuote();
    String phrase = text.substring(at + 1, end);
    at = end + 1;
    return phrase;
  }

  private String word() {
    int start = at;
    // The first sign always belongs to the word, so that a lone quote does not stop the reading.
    do {
      at++;
    } while (at < text.length() && !isSpace(text.charAt(at)) && closingQuote() < 0);
    return text.substring(start, at);
  }

  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static boolean isHyphen(char sign) {
    return sign == '-' || sign == '－';
  }
}
