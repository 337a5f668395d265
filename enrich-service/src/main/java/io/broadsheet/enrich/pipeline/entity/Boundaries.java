package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where words begin and end, by either segmenter. */
final class Boundaries {
  private final BitSet starts = new BitSet();
  private final BitSet ends = new BitSet();
  private final BitSet insideWords = new BitSet();
  private final Map<Integer, Token> firstAt = new HashMap<>();
  private final Map<Integer, Token> secondAt = new HashMap<>();

  Boundaries(SegmentedText text) {
    text.tokens().forEach(token -> firstAt.put(token.start(), token));
    text.secondOpinion().forEach(token -> secondAt.put(token.start(), token));
    Stream.concat(text.tokens().stream(), text.secondOpinion().stream())
        .forEach(
            token -> {
              starts.set(token.start());
              ends.set(token.end());
              // Recognized names are guesses; words of a dictionary are not.
              if (!token.is("nr") && !token.is("ns") && !token.is("nt") && !token.is("nz")) {
                insideWords.set(token.start() + 1, token.end());
              }
            });
  }

  boolean startsAt(int offset) {
    return starts.get(offset);
  }

  boolean endsAt(int offset) {
    return ends.get(offset);
  }

  /** Whether a stretch cuts through a word that either segmenter knows. */
  boolean cutsWords(int start, int end) {
    return insideWords.get(start) || insideWords.get(end);
  }

  IntStream starts() {
    return starts.stream();
  }

  IntStream ends() {
    return ends.stream();
  }

  /** The first segmenter's word at a place, where one begins there. */
  Optional<Token> first(int start) {
    return Optional.ofNullable(firstAt.get(start));
  }

  /** The second segmenter's. */
  Optional<Token> second(int start) {
    return Optional.ofNullable(secondAt.get(start));
  }

  /** Whether a segmenter made one word of a stretch and gave it a nature. */
  boolean tagged(int start, int end, String nature) {
    return isTagged(firstAt.get(start), end, nature) || isTagged(secondAt.get(start), end, nature);
  }

  /** Whether both did. */
  boolean bothTag(int start, int end, String nature) {
    return isTagged(firstAt.get(start), end, nature) && isTagged(secondAt.get(start), end, nature);
  }

  /** Whether the second segmenter made one word of a stretch that is something else. */
  boolean secondSaysOtherThan(int start, int end, String nature) {
    Token token = secondAt.get(start);
    return token != null && token.end() == end && !token.is(nature);
  }

  /**
   * Whether the first segmenter sees no longer word in a stretch than single characters or names.
   */
  boolean isLooseOrName(int start, int end) {
    int at = start;
    while (at < end) {
      Token token = firstAt.get(at);
      if (token == null) {
        at++;
      } else if (token.length() > 1 && !token.is("nr") && !token.is("nz") && !token.is("x")) {
        return false;
      } else {
        at = token.end();
      }
    }
    return at == end;
  }

  private static boolean isTagged(@Nullable Token token, int end, String nature) {
    return token != null && token.end() == end && token.is(nature);
  }
}
