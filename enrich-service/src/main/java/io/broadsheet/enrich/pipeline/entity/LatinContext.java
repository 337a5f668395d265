package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.PERSON;
import static io.broadsheet.contracts.enrichment.EntityType.PLACE;

import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.List;
import java.util.Optional;

/** What the words around a capitalized run, and its first and last, say that it is. */
final class LatinContext {
  private static final int LONGEST_PERSON = 3;
  private static final int LONGEST_PLACE = 2;
  private static final int ROLE_WITHIN = 6;

  private final LatinCues cues;

  LatinContext(LatinCues cues) {
    this.cues = cues;
  }

  Optional<EntityType> typeOf(List<Token> tokens, int from, int to) {
    int length = to - from;
    if (length >= 2
        && (cues.endsPlace(word(tokens, to - 1)) || cues.beginsPlace(word(tokens, from)))) {
      return Optional.of(PLACE);
    }
    // Crane & Sons
    if (word(tokens, to).equals("&") || word(tokens, from - 1).equals("&")) {
      return Optional.empty();
    }
    if (length >= 2 && length <= LONGEST_PERSON && isPerson(tokens, from, to)) {
      return Optional.of(PERSON);
    }
    return length <= LONGEST_PLACE && isPlace(tokens, from, to)
        ? Optional.of(PLACE)
        : Optional.empty();
  }

  /** Whether a run and the next are one firm: its end behind the second run, or -1. */
  static int endOfFirm(List<Token> tokens, int to) {
    boolean firm =
        word(tokens, to).equals("&")
            && to + 1 < tokens.size()
            && Character.isUpperCase(tokens.get(to + 1).text().codePointAt(0));
    return firm ? to + 2 : -1;
  }

  private boolean isPerson(List<Token> tokens, int from, int to) {
    return cues.isRole(word(tokens, from - 1))
        || cues.isSpeechVerb(word(tokens, from - 1))
        || (word(tokens, to).equals(",") && isSaidOfPerson(tokens, to + 1));
  }

  // ", who", ", director of", ", 78," and ", a hydrologist at the …"
  private boolean isSaidOfPerson(List<Token> tokens, int at) {
    String next = word(tokens, at);
    if (next.equals("who") || cues.isRole(next)) {
      return true;
    }
    if (at < tokens.size() && tokens.get(at).is("m")) {
      return next.length() == 2 && word(tokens, at + 1).equals(",");
    }
    if (!(next.equals("a") || next.equals("an") || next.equals("the"))) {
      return false;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + ROLE_WITHIN); i++) {
      if (cues.isRole(word(tokens, i))) {
        return true;
      }
      if (tokens.get(i).is("w") && !word(tokens, i).equals("\u2019")) {
        return false;
      }
    }
    return false;
  }

  private boolean isPlace(List<Token> tokens, int from, int to) {
    String before = word(tokens, from - 1);
    for (int i = from; i < to; i++) {
      if (cues.isNoPlace(word(tokens, i))
          || cues.isCommon(word(tokens, i))
          || cues.isOrganizationWord(word(tokens, i))) {
        return false;
      }
    }
    return (cues.standsBeforePlace(before) && !cues.isHolding(word(tokens, from - 2)))
        || (before.equals("of") && cues.isPartOfPlace(word(tokens, from - 2)));
  }

  private static String word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
  }
}
