package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.PLACE;

import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Towns, villages and the like that no list holds. The segmenters cut such names up (莲花/坞/镇), so a
 * name is everything between its suffix and the word that bounds it on the left; without such a
 * bound there is no name, rather than the tail of one.
 */
final class BoundedNames {
  private static final double CONFIDENCE = 0.8;
  private static final int SHORTEST_STEM = 2;
  private static final int LONGEST_STEM = 4;

  private final PlaceParts parts;
  private final GenericHeads generic;
  private final Gazetteer gazetteer;

  BoundedNames(Gazetteer gazetteer, PlaceParts parts, GenericHeads generic) {
    this.gazetteer = gazetteer;
    this.parts = parts;
    this.generic = generic;
  }

  List<Found> in(SegmentedText text, Boundaries boundaries, List<Found> listed) {
    Set<Integer> placeEnds = listed.stream().map(Found::end).collect(Collectors.toSet());
    List<Found> found = new ArrayList<>();
    List<Token> tokens = text.tokens();
    int behindLast = -1;
    for (int i = 0; i < tokens.size(); i++) {
      int end = tokens.get(i).end();
      Optional<Lexicon.Match<String>> suffix = parts.suffixes().endingAt(text.text(), end);
      if (suffix.isPresent() && suffix.get().start() >= SHORTEST_STEM) {
        int start = startOf(text.text(), tokens, i, suffix.get().start(), placeEnds, behindLast);
        if (start >= 0 && isName(text.text(), start, suffix.get(), boundaries)) {
          found.add(Found.of(text.text(), start, end, PLACE, CONFIDENCE));
          behindLast = end;
        }
      }
    }
    return found;
  }

  // -1 where the name is not bounded.
  private int startOf(
      String text, List<Token> tokens, int last, int stemEnd, Set<Integer> placeEnds, int behind) {
    int end = tokens.get(last).end();
    int start = stemEnd;
    for (int i = last; i >= 0; i--) {
      Token token = tokens.get(i);
      int pieceEnd = Math.min(token.end(), stemEnd);
      if (token.start() >= stemEnd) {
        continue;
      }
      boolean bounded =
          pieceEnd < start
              || start == behind
              || (start < stemEnd
                  && placeEnds.contains(start)
                  && isWhole(text, start, stemEnd, end))
              || isBound(token, text.substring(token.start(), pieceEnd), stemEnd - start);
      if (bounded) {
        break;
      }
      start = token.start();
      if (stemEnd - start > LONGEST_STEM) {
        return -1;
      }
    }
    return stemEnd - start >= SHORTEST_STEM ? start : -1;
  }

  // 曹县 is whole behind 山东; 坪乡 is not behind 竹溪, which heads it and only looks like a county.
  private boolean isWhole(String text, int start, int stemEnd, int end) {
    return stemEnd - start >= SHORTEST_STEM
        || gazetteer.named(text.substring(start, end)).isPresent();
  }

  // Whether a word stands before the name rather than in it.
  private boolean isBound(Token token, String piece, int stem) {
    if (!isHan(piece) || parts.stops().contains(piece)) {
      return true;
    }
    if (piece.length() == 1) {
      // A single verb or the like is a word only where the name is whole without it.
      return stem >= SHORTEST_STEM && !isNominal(token);
    }
    // Of longer words one may begin the name (莲花 in 莲花坞), if it is no verb or number.
    return stem >= SHORTEST_STEM || !(isNominal(token) || token.is("a"));
  }

  private static boolean isNominal(Token token) {
    return "nNgjbx".indexOf(token.nature().charAt(0)) >= 0
        || (token.length() == 1 && token.is("a"));
  }

  private boolean isName(
      String text, int start, Lexicon.Match<String> suffix, Boundaries boundaries) {
    String name = text.substring(start, suffix.end());
    String stem = text.substring(start, suffix.start());
    return generic.allows(name)
        && !parts.stems().contains(stem)
        && !parts.tails().contains(stem.substring(stem.length() - 1))
        && !parts.numerals().contains(stem.substring(0, 1))
        && !boundaries.cutsWords(start, suffix.end())
        && !isWord(start, suffix.start(), boundaries)
        && !endsInWord(suffix, boundaries);
  }

  // 重点镇, 贫困县: a stem that is one common word names nothing, unless the other segmenter sees a
  // name in it.
  private static boolean isWord(int start, int end, Boundaries boundaries) {
    Optional<Token> second = boundaries.second(start);
    return boundaries.first(start).filter(token -> isCommon(token, end)).isPresent()
        && second.filter(token -> token.end() >= end && !isCommon(token, end)).isEmpty();
  }

  private static boolean isCommon(Token token, int end) {
    return token.end() == end
        && !token.is("nr")
        && !token.is("ns")
        && !token.is("nz")
        && !token.is("j");
  }

  // 山村, 城镇: the last character and the suffix are a word of their own.
  private static boolean endsInWord(Lexicon.Match<String> suffix, Boundaries boundaries) {
    int start = suffix.start() - 1;
    return boundaries
            .first(start)
            .filter(token -> token.end() == suffix.end() && token.nature().equals("n"))
            .isPresent()
        && boundaries
            .second(start)
            .filter(token -> token.end() == suffix.end() && token.nature().equals("n"))
            .isPresent();
  }

  private static boolean isHan(String piece) {
    return piece.chars().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
  }
}
