package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.ORGANIZATION;

import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Organizations in Chinese text: known short names, bodies of a level of government (区委, 市残联), and
 * whatever ends like an organization and begins with something specific.
 */
final class OrganizationRecognizer {
  private static final double KNOWN = 0.95;
  static final double OF_A_LEVEL = 0.9;
  private static final double BY_SUFFIX = 0.8;
  private static final double TAGGED = 0.7;
  private static final int LONGEST = 16;
  private static final int LONGEST_BY_FAR = 30;

  private final OrganizationWords words = OrganizationWords.read();
  private final GenericHeads generic;

  OrganizationRecognizer(GenericHeads generic) {
    this.generic = generic;
  }

  List<Found> in(SegmentedText text, Boundaries boundaries, List<Found> places) {
    Map<Integer, Found> placeEnding = new HashMap<>();
    places.forEach(place -> placeEnding.merge(place.end(), place, OrganizationRecognizer::longer));
    List<Found> found = new ArrayList<>();
    boundaries.starts().forEach(start -> addKnown(found, text.text(), start, boundaries));
    boundaries
        .starts()
        .forEach(start -> addOfLevel(found, text.text(), start, boundaries, placeEnding));
    places.forEach(place -> addOfPlace(found, text.text(), place, boundaries));
    boundaries.ends().forEach(end -> addBySuffix(found, text, end, placeEnding));
    Stream.concat(text.tokens().stream(), text.secondOpinion().stream())
        .filter(token -> isOrganization(token, boundaries))
        .filter(token -> !generic.counts(text.text(), token.start()))
        .forEach(token -> add(found, text.text(), token.start(), token.end(), TAGGED));
    return found;
  }

  private void addKnown(List<Found> found, String text, int start, Boundaries boundaries) {
    words
        .known()
        .startingAt(text, start)
        .filter(match -> boundaries.endsAt(match.end()))
        .ifPresent(
            match -> add(found, text, start, extended(text, match.end(), boundaries), KNOWN));
  }

  private void addOfLevel(
      List<Found> found,
      String text,
      int start,
      Boundaries boundaries,
      Map<Integer, Found> placeEnding) {
    if (OrganizationWords.LEVELS.indexOf(text.charAt(start)) < 0) {
      return;
    }
    levelWord(text, start + 1, boundaries)
        .ifPresent(
            end -> {
              Found place = placeEnding.get(start);
              add(found, text, place == null ? start : place.start(), end, OF_A_LEVEL);
            });
  }

  // 东昌府区政府: the level word follows a place that ends in its level.
  private void addOfPlace(List<Found> found, String text, Found place, Boundaries boundaries) {
    if (OrganizationWords.LEVELS.indexOf(text.charAt(place.end() - 1)) >= 0) {
      levelWord(text, place.end(), boundaries)
          .ifPresent(end -> add(found, text, place.start(), end, OF_A_LEVEL));
    }
  }

  private Optional<Integer> levelWord(String text, int at, Boundaries boundaries) {
    return words
        .levelWords()
        .startingAt(text, at)
        .filter(match -> boundaries.endsAt(match.end()))
        .map(match -> extended(text, match.end(), boundaries));
  }

  // 区政府 goes on to 区政府党组 and 区政府党组理论学习中心组.
  private int extended(String text, int end, Boundaries boundaries) {
    int at = end;
    Optional<Lexicon.Match<Boolean>> next = words.suffixes().startingAt(text, at);
    while (next.isPresent()
        && boundaries.endsAt(next.get().end())
        && next.get().end() - end <= LONGEST_BY_FAR) {
      at = next.get().end();
      next = words.suffixes().startingAt(text, at);
    }
    return at;
  }

  private void addBySuffix(
      List<Found> found, SegmentedText text, int end, Map<Integer, Found> placeEnding) {
    words
        .suffixes()
        .endingAt(text.text(), end)
        .ifPresent(
            suffix -> {
              int start = startOf(text, suffix, placeEnding);
              if (start < suffix.start()
                  && !generic.counts(text.text(), start)
                  && generic.allows(text.text().substring(start, end))) {
                add(found, text.text(), start, end, BY_SUFFIX);
              }
            });
  }

  // Leftmost specific word that is linked to the suffix by words which may stand in such a name.
  private int startOf(
      SegmentedText text, Lexicon.Match<Boolean> suffix, Map<Integer, Found> placeEnding) {
    boolean far = suffix.value();
    int longest = far ? LONGEST_BY_FAR : LONGEST;
    int start = suffix.start();
    List<Token> tokens = text.tokens();
    int behind = suffix.start();
    for (int i = lastBefore(tokens, suffix.end()); i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.start() >= suffix.start()) {
        continue;
      }
      if (suffix.end() - token.start() > longest || token.end() < behind || !mayStand(token, far)) {
        break;
      }
      behind = token.start();
      Found place = placeEnding.get(token.end());
      if (isSpecific(token, place != null)) {
        start = token.start();
      }
    }
    // Not inside a place's name.
    Found covering = placeEnding.get(behindPlace(placeEnding, start));
    return covering == null ? start : Math.min(start, covering.start());
  }

  private static int behindPlace(Map<Integer, Found> placeEnding, int start) {
    for (int end = start + 1; end <= start + 8; end++) {
      Found place = placeEnding.get(end);
      if (place != null && place.start() < start) {
        return end;
      }
    }
    return -1;
  }

  private static int lastBefore(List<Token> tokens, int end) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private boolean mayStand(Token token, boolean far) {
    if (token.is("nr") || words.breaks().has(token.text())) {
      return false;
    }
    char first = token.nature().charAt(0);
    return "njbxq".indexOf(first) >= 0
        || token.is("vn")
        || token.is("an")
        || isLevel(token)
        || (far && (first == 'v' || first == 'a' || token.text().equals("和")));
  }

  private static boolean isSpecific(Token token, boolean endsPlace) {
    return endsPlace || token.is("ns") || token.is("nz") || token.is("nt") || isLevel(token);
  }

  private static boolean isLevel(Token token) {
    return token.length() == 1 && "省市区县镇乡".contains(token.text());
  }

  private boolean isOrganization(Token token, Boundaries boundaries) {
    return token.is("nt")
        && token.length() >= 4
        && generic.allows(token.text())
        && !boundaries.cutsWords(token.start(), token.end())
        && !isPhrase(token, boundaries)
        && words
            .suffixes()
            .endingAt(token.text(), token.length())
            .filter(match -> match.start() >= 2)
            .isPresent();
  }

  // 包装设计公司, 方面作政府: what the first segmenter cuts into common words, numbers or verbs.
  private static boolean isPhrase(Token name, Boundaries boundaries) {
    boolean specific = false;
    int at = name.start();
    while (at < name.end()) {
      Optional<Token> token = boundaries.first(at);
      if (token.isEmpty() || token.get().end() > name.end()) {
        return false;
      }
      String nature = token.get().nature();
      // 县长王平代表县政府: nobody's name stands inside a body's.
      boolean someone = nature.startsWith("nr") && at > name.start();
      if (someone || nature.startsWith("m") || (nature.equals("v") && token.get().length() == 1)) {
        return true;
      }
      specific |= isSpecific(token.get(), false) || nature.startsWith("nr") || isLoose(token.get());
      at = token.get().end();
    }
    return !specific;
  }

  private static boolean isLoose(Token token) {
    return token.length() == 1 || token.is("j") || token.is("x");
  }

  private static Found longer(Found one, Found other) {
    return one.length() >= other.length() ? one : other;
  }

  private static void add(List<Found> found, String text, int start, int end, double confidence) {
    found.add(Found.of(text, start, end, ORGANIZATION, confidence));
  }
}
