package io.broadsheet.archive.search;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the archive keeps of a version to find it by.
 *
 * <p>Positions in the vector are no places in the text, which PostgreSQL could only count to
 * 16,383: position 1 with weight A says that a lexeme stands in the headline or names an entity,
 * positions 2 to 4 how often it stands elsewhere, so that ranking can count. Phrases are checked
 * against {@code text}, which has no such limit.
 *
 * <p>A vector may not reach 1 MiB. A text of more lexemes than that keeps those that fit and {@link
 * #OVERFLOW}; queries look into {@code text} wherever they meet it, so nothing is lost.
 *
 * @param vector a tsvector as PostgreSQL writes it
 * @param text see {@link FoldedText}
 */
public record SearchText(String vector, String text) {
  /** Stands in the vector of a text that had more lexemes than fit; no token has this form. */
  static final String OVERFLOW = "%overflow";

  private static final int MOST_REPEATS = 3;
  // Below PostgreSQL's 1,048,575 with room for alignment.
  private static final int MOST_BYTES = 900_000;

  /**
   * @param foremost texts that matter most: headlines, names
   * @param others the rest
   */
  public static SearchText of(List<String> foremost, List<String> others) {
    FoldedText folded = new FoldedText();
    Counts counts = new Counts();
    foremost.forEach(text -> read(text, folded, counts::addForemost));
    others.forEach(text -> read(text, folded, counts::add));
    return new SearchText(counts.vector(), folded.toString());
  }

  private static void read(String text, FoldedText folded, Consumer<String> lexeme) {
    Lexemes lexemes = new Lexemes(lexeme);
    Tokens.each(
        text,
        token -> {
          folded.add(token);
          lexemes.add(token);
        });
    folded.endField();
  }

  private static final class Counts {
    private static final int FOREMOST = 1 << 8;
    private final Map<String, Integer> seen = new HashMap<>();
    private int bytes = OVERFLOW.length() + 8;
    private boolean isFull;

    void addForemost(String lexeme) {
      if (hasRoom(lexeme)) {
        seen.merge(lexeme, FOREMOST, (count, flag) -> count | flag);
      }
    }

    void add(String lexeme) {
      if (hasRoom(lexeme)) {
        seen.merge(
            lexeme, 1, (count, one) -> (count & ~FOREMOST) < MOST_REPEATS ? count + one : count);
      }
    }

    private boolean hasRoom(String lexeme) {
      if (seen.containsKey(lexeme)) {
        return true;
      }
      int size = lexeme.getBytes(StandardCharsets.UTF_8).length + 2 + 2 * (MOST_REPEATS + 1) + 1;
      if (isFull || bytes + size > MOST_BYTES) {
        isFull = true;
        return false;
      }
      bytes += size;
      return true;
    }

    String vector() {
      StringBuilder vector = new StringBuilder();
      seen.forEach((lexeme, count) -> append(vector, lexeme, count));
      if (isFull) {
        vector.append(Lexemes.quoted(OVERFLOW));
      }
      return vector.toString().stripTrailing();
    }

    private static void append(StringBuilder vector, String lexeme, int count) {
      vector.append(Lexemes.quoted(lexeme)).append(':');
      Iterator<String> positions = positions(count);
      vector.append(positions.next());
      positions.forEachRemaining(position -> vector.append(',').append(position));
      vector.append(' ');
    }

    private static Iterator<String> positions(int count) {
      List<String> repeats = List.of("2", "3", "4").subList(0, count & ~FOREMOST);
      return (count & FOREMOST) == 0
          ? repeats.iterator()
          : Stream.concat(Stream.of("1A"), repeats.stream()).iterator();
    }
  }
}
