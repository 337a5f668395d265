package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.ORGANIZATION;
import static io.broadsheet.contracts.enrichment.EntityType.PERSON;
import static io.broadsheet.contracts.enrichment.EntityType.PLACE;

import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names in text with Latin letters: runs of capitalized words that a cue makes a person, a place or
 * an organization. Runs without a cue are left alone, which costs recall and keeps out junk.
 */
final class LatinRecognizer {
  private static final double CUED = 0.8;
  private static final double LISTED = 0.9;

  private final Gazetteer gazetteer;
  private final LatinCues cues = new LatinCues();
  private final LatinContext context = new LatinContext(cues);

  LatinRecognizer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<List<Found>> in(List<SegmentedText> texts) {
    List<List<Found>> found = new ArrayList<>();
    Map<String, Found> known = new HashMap<>();
    for (SegmentedText text : texts) {
      List<Found> here = once(text);
      here.forEach(mention -> known.merge(mention.name(), mention, (one, other) -> one));
      found.add(here);
    }
    FamilyNames.add(known);
    List<List<Found>> everywhere = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<Found> all = new ArrayList<>();
      found.get(i).forEach(mention -> all.add(named(mention, known)));
      all.addAll(Repeats.in(texts.get(i).text(), new Boundaries(texts.get(i)), known));
      everywhere.add(Overlaps.settled(all));
    }
    return everywhere;
  }

  // A family name that was found beside a title takes the whole name.
  private static Found named(Found mention, Map<String, Found> known) {
    String name = known.getOrDefault(mention.name(), mention).name();
    return new Found(mention.start(), mention.end(), mention.type(), name, mention.confidence());
  }

  private List<Found> once(SegmentedText text) {
    List<Found> found = new ArrayList<>();
    LatinDateline.in(text).ifPresent(found::add);
    List<Token> tokens = text.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int end = endOfTitled(tokens, i, endOfRun(tokens, i));
      int firm = end > i ? LatinContext.endOfFirm(tokens, end) : -1;
      if (firm > 0) {
        found.add(
            Found.of(
                text.text(),
                tokens.get(i).start(),
                tokens.get(firm - 1).end(),
                ORGANIZATION,
                CUED));
        end = firm;
      } else if (end > i) {
        addRun(found, text.text(), tokens, i, end);
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  // Behind the last word of the capitalized run; "of" and "the" may stand inside it.
  private int endOfRun(List<Token> tokens, int from) {
    int end = from;
    int at = from;
    while (at < tokens.size() && (isCapitalized(tokens.get(at)) || isLink(tokens, at, from))) {
      if (at > from && !adjoins(tokens.get(at - 1), tokens.get(at))) {
        break;
      }
      at++;
      if (isCapitalized(tokens.get(at - 1))) {
        end = at;
      }
      if (isOwner(tokens.get(at - 1))) {
        break;
      }
    }
    return end;
  }

  private void addRun(List<Found> found, String text, List<Token> tokens, int from, int to) {
    int start = from;
    while (start < to && isBeside(tokens.get(start))) {
      start++;
    }
    boolean titled = false;
    while (start < to && cues.isTitle(tokens.get(start).text())) {
      start++;
      titled = true;
    }
    if (!titled && start > 1 && tokens.get(start - 1).text().equals(".")) {
      titled = cues.isTitle(tokens.get(start - 2).text());
    }
    if (start < to) {
      int first = start;
      boolean isTitled = titled;
      typeOf(text, tokens, first, to, isTitled)
          .ifPresent(
              type ->
                  found.add(
                      Found.of(
                          text,
                          tokens.get(first).start(),
                          endOf(tokens.get(to - 1)),
                          type,
                          type == PLACE ? LISTED : CUED)));
    }
  }

  // Senator Paula Grijalva of New Mexico: a person, and then where or whose she is.
  private int endOfTitled(List<Token> tokens, int from, int to) {
    boolean titled = false;
    for (int i = from; i < to; i++) {
      if (tokens.get(i).text().equals("of") && titled && !cues.isTitle(tokens.get(i - 1).text())) {
        return i;
      }
      titled |= cues.isTitle(tokens.get(i).text());
    }
    return to;
  }

  // What stands before a name in its run: a common word, and the link behind it.
  private boolean isBeside(Token token) {
    return cues.isCommon(token.text()) || !Character.isUpperCase(token.text().codePointAt(0));
  }

  private Optional<EntityType> typeOf(
      String text, List<Token> tokens, int from, int to, boolean titled) {
    String name = text.substring(tokens.get(from).start(), endOf(tokens.get(to - 1)));
    String first = tokens.get(from).text();
    if (gazetteer.named(name).isPresent() || cues.isCity(name)) {
      return Optional.of(PLACE);
    }
    boolean body =
        tokens.subList(from, to).stream().anyMatch(token -> cues.isOrganizationWord(token.text()));
    if (cues.isAcronym(name) || (body && to - from >= 2)) {
      return Optional.of(ORGANIZATION);
    }
    boolean speaks =
        to < tokens.size() && to - from >= 2 && cues.isSpeechVerb(tokens.get(to).text());
    boolean links = name.contains(" of ") || name.contains(" the ");
    if (!links
        && to - from <= 4
        && (titled || speaks || (to - from >= 2 && cues.isGivenName(first)))) {
      return Optional.of(PERSON);
    }
    return context.typeOf(tokens, from, to);
  }

  // China's Ministry of Commerce is two names, St Mary's Hospital is one.
  private boolean isOwner(Token token) {
    String name = token.text().substring(0, endOf(token) - token.start());
    return name.length() < token.length()
        && (gazetteer.named(name).isPresent() || cues.isCity(name));
  }

  // China's is China.
  private static int endOf(Token token) {
    boolean possessive = token.text().endsWith("'s") || token.text().endsWith("’s");
    return possessive && token.length() > 2 ? token.end() - 2 : token.end();
  }

  private static boolean isCapitalized(Token token) {
    return token.is("x") && Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean isLink(List<Token> tokens, int at, int from) {
    String word = tokens.get(at).text();
    return at > from
        && at + 1 < tokens.size()
        && (word.equals("of") || (word.equals("the") && tokens.get(at - 1).text().equals("of")));
  }

  private static boolean adjoins(Token one, Token next) {
    return next.start() - one.end() == 1;
  }
}
