package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.enrich.pipeline.lexicon.Lexicon;

/** What speaks against a place that a segmenter or the list of divisions sees. */
final class PlaceDoubts {
  private static final int WIDE_IN_MARKS = 6;

  private final PlaceParts parts;
  private final Lexicon<String> lastWords;

  PlaceDoubts(PlaceParts parts, Lexicon<String> lastWords) {
    this.parts = parts;
    this.lastWords = lastWords;
  }

  /** Whether a tagged stretch is a phrase, a part of a word or a common noun. */
  boolean tagged(String text, int start, int end, Boundaries boundaries) {
    String name = text.substring(start, end);
    boolean agreed = boundaries.bothTag(start, end, "ns");
    return isAction(name)
        || isKind(name)
        || isMouth(text, start, end)
        || (!agreed
            && (boundaries.cutsWords(start, end)
                || parts.numerals().contains(name.substring(0, 1))
                || isCommonNoun(start, end, boundaries)
                || (name.length() == 2 && parts.directions().contains(name.substring(0, 1)))))
        || isTail(text, start, end, boundaries);
  }

  /** Whether words are none, whoever takes them for a place. */
  boolean isNone(String name) {
    boolean isSide =
        name.length() == 2
            && parts.directions().contains(name.substring(0, 1))
            && lastWords.endingAt(name, 2).isPresent();
    return isSide || isAction(name) || isKind(name);
  }

  /**
   * Whether a short name is the tail of a longer one: 仓镇 in 梨仓镇. One character before it that is no
   * word of grammar belongs to it, for nouns of one character do not stand alone.
   */
  boolean isTail(String text, int start, int end, Boundaries boundaries) {
    if (end - start > 3 || start == 0 || lastWords.endingAt(text, end).isEmpty()) {
      return false;
    }
    String before = text.substring(start - 1, start);
    return Character.isIdeographic(before.charAt(0))
        && !parts.stops().contains(before)
        && (boundaries.cutsWords(start, end) || isLooseNoun(start - 1, start, boundaries));
  }

  /** Whether 湖口 stands in 入湖口, where something flows in, and not for the county. */
  static boolean isMouth(String text, int start, int end) {
    return start > 0 && text.charAt(end - 1) == '口' && "入出进".indexOf(text.charAt(start - 1)) >= 0;
  }

  /**
   * Whether it ends few words in quotation marks that begin with something else, as in “新长城”, where
   * a wall is meant that nobody can visit. “东湖” and “走出非洲的第一步” name the lake and the continent.
   */
  static boolean isFigure(String text, int start, int end) {
    int open = start;
    while (open > 0 && start - open < WIDE_IN_MARKS && Character.isLetter(text.charAt(open - 1))) {
      open--;
    }
    return 0 < open && open < start && text.charAt(open - 1) == '“' && text.startsWith("”", end);
  }

  private static boolean isLooseNoun(int start, int end, Boundaries boundaries) {
    return boundaries.first(start).filter(t -> t.end() == end && isNoun(t.nature())).isPresent()
        && boundaries.second(start).filter(t -> t.end() == end && isNoun(t.nature())).isPresent();
  }

  private static boolean isNoun(String nature) {
    return "nNg".indexOf(nature.charAt(0)) >= 0;
  }

  // 驻村, 走村串寨: a verb of one character and its object.
  private boolean isAction(String name) {
    return name.length() % 2 == 0
        && parts.verbs().contains(name.substring(0, 1))
        && lastWords.startingAt(name, 1).filter(match -> match.end() == 2).isPresent()
        && (name.length() == 2 || parts.verbs().contains(name.substring(2, 3)));
  }

  // 大县, 古镇
  private boolean isKind(String name) {
    return name.length() == 2
        && parts.tails().contains(name.substring(0, 1))
        && parts.suffixes().has(name.substring(1));
  }

  private static boolean isCommonNoun(int start, int end, Boundaries boundaries) {
    return boundaries.first(start).filter(t -> t.end() == end && t.nature().equals("n")).isPresent()
        || boundaries
            .second(start)
            .filter(t -> t.end() == end && t.nature().equals("n"))
            .isPresent();
  }
}
