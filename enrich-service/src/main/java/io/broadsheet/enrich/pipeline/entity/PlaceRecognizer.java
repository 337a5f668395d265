package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.PLACE;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import io.broadsheet.enrich.pipeline.linking.Division;
import io.broadsheet.enrich.pipeline.linking.Features;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places in Chinese text: names of the gazetteer where words begin and end, communities and
 * villages by their last word, and what the segmenters call a place and looks like one.
 */
final class PlaceRecognizer {
  static final double NAMED_IN_FULL = 0.96;
  static final double LISTED = 0.95;
  private static final double SHORT_FORM = 0.85;
  static final double BY_LAST_WORD = 0.8;
  private static final double TAGGED = 0.7;
  private static final int SHORTEST_INNER = 3;
  private static final int STREET = 4;
  private static final int COUNTY = 3;
  // Natures of words that join names or lead to them: conjunctions, prepositions, adverbs, verbs.
  private static final String GRAMMAR = "cpduv";

  private final Gazetteer gazetteer;
  private final GenericHeads generic;
  private final Lexicon<String> lastWords =
      Lexicon.of(Tsv.words(PlaceRecognizer.class, "place-last-words.tsv"));
  private final PlaceDoubts doubts;
  private final BoundedNames bounded;
  private final Features features = new Features();

  PlaceRecognizer(Gazetteer gazetteer, GenericHeads generic) {
    this.gazetteer = gazetteer;
    this.generic = generic;
    PlaceParts parts = PlaceParts.read();
    doubts = new PlaceDoubts(parts, lastWords);
    bounded = new BoundedNames(gazetteer, parts, generic);
  }

  List<Found> in(SegmentedText text, Boundaries boundaries) {
    List<Found> found = new ArrayList<>();
    Set<String> inFull = gazetteer.townshipsIn(text.text());
    int behind = -1;
    for (int start : boundaries.starts().toArray()) {
      // A place may follow another without a word boundary that the segmenters see.
      if (behind > 0 && behind < start && !boundaries.startsAt(behind)) {
        addListed(found, text.text(), behind, boundaries, inFull);
      }
      behind = addListed(found, text.text(), start, boundaries, inFull);
    }
    List<Found> listed = List.copyOf(found);
    addByLastWord(found, text, boundaries, listed);
    found.addAll(bounded.in(text, boundaries, listed));
    Map<Integer, Found> listedAt = new HashMap<>();
    listed.forEach(place -> listedAt.put(place.start(), place));
    Stream.concat(text.tokens().stream(), text.secondOpinion().stream())
        .filter(token -> isPlace(token, text.text(), boundaries))
        .forEach(token -> addTagged(found, text.text(), token, listedAt.get(token.start())));
    return found;
  }

  /** Whether what looks like a place to others is a phrase or a common noun: 东街, 走村串寨. */
  boolean isNone(String text, int start, int end) {
    String name = text.substring(start, end);
    return PlaceDoubts.isMouth(text, start, end)
        || (!isDivision(name) && PlaceDoubts.isFigure(text, start, end))
        || (doubts.isNone(name) && !isWellKnown(name));
  }

  // 上海 and 西湖 only look like a side of something; 东街 is the side of a town.
  private boolean isWellKnown(String name) {
    return features.isKnown(name) || isDivision(name);
  }

  private boolean isDivision(String name) {
    return gazetteer.named(name).filter(entry -> entry.highestLevel() <= COUNTY).isPresent();
  }

  // Returns where the place ends, or -1.
  private int addListed(
      List<Found> found, String text, int start, Boundaries boundaries, Set<String> inFull) {
    var match = gazetteer.startingAt(text, start);
    if (match.isEmpty() || !isMeant(match.get(), text, boundaries, inFull)) {
      return -1;
    }
    int end = match.get().end();
    // 梁水镇镇: the township of a place that is itself called a town; 敖江镇镇长 is its head.
    char last = text.charAt(end - 1);
    if ((last == '镇' || last == '乡')
        && text.startsWith(String.valueOf(last), end)
        && !text.startsWith("长", end + 1)) {
      end++;
    }
    Gazetteer.Entry entry = match.get().value();
    double confidence =
        entry.isFull() ? LISTED : isInFull(entry, inFull) ? NAMED_IN_FULL : SHORT_FORM;
    found.add(new Found(start, end, PLACE, match.get().value().name(), confidence));
    return end;
  }

  private static boolean isInFull(Gazetteer.Entry entry, Set<String> inFull) {
    return entry.isFull()
        || (entry.highestLevel() == STREET
            && entry.divisions().stream().map(Division::name).anyMatch(inFull::contains));
  }

  private boolean isMeant(
      Lexicon.Match<Gazetteer.Entry> match,
      String text,
      Boundaries boundaries,
      Set<String> inFull) {
    int start = match.start();
    int end = match.end();
    int length = end - start;
    Gazetteer.Entry entry = match.value();
    boolean tagged = boundaries.tagged(start, end, "ns");
    if (doubts.isTail(text, start, end, boundaries)
        || (!entry.isFull() && PlaceDoubts.isMouth(text, start, end))) {
      return false;
    }
    if (entry.isFull()) {
      // Two characters with their suffix are as often the tail of another word.
      return tagged || (length >= 3 && boundaries.endsAt(end));
    }
    return switch (entry.highestLevel()) {
      case 0, 1, 2, 3 -> tagged || (length >= 3 && boundaries.endsAt(end));
      // 古楼 is the street only where the article names it in full.
      default -> boundaries.endsAt(end) && isInFull(entry, inFull);
    };
  }

  // 汇金社区 behind 古楼街道, however its first characters were cut.
  private void addByLastWord(
      List<Found> found, SegmentedText text, Boundaries boundaries, List<Found> listed) {
    for (Found place : listed) {
      if (isGrammar(place.end(), boundaries)) {
        continue;
      }
      for (int stem = 2; stem <= 4; stem++) {
        int end = place.end() + stem;
        var last =
            end < text.text().length()
                ? lastWords.startingAt(text.text(), end)
                : Optional.<Lexicon.Match<String>>empty();
        if (last.isPresent() && generic.allows(text.text().substring(place.end(), end))) {
          found.add(Found.of(text.text(), place.end(), last.get().end(), PLACE, BY_LAST_WORD));
          break;
        }
      }
    }
  }

  // 和台湾 behind 香港, 驶往汉堡 behind 郑州
  private static boolean isGrammar(int start, Boundaries boundaries) {
    return Stream.of(boundaries.first(start), boundaries.second(start))
        .flatMap(Optional::stream)
        .anyMatch(token -> GRAMMAR.indexOf(token.nature().charAt(0)) >= 0);
  }

  // 柳园街道育新社区 is two places: a listed one, and what stands in it.
  private static void addTagged(
      List<Found> found, String text, Token token, @Nullable Found listed) {
    int start = listed == null || listed.end() > token.end() ? token.start() : listed.end();
    if (start == token.start() || token.end() - start >= SHORTEST_INNER) {
      found.add(Found.of(text, start, token.end(), PLACE, TAGGED));
    }
  }

  private boolean isPlace(Token token, String text, Boundaries boundaries) {
    if (token.length() < 2
        || !(token.is("ns") || token.is("nt"))
        || !generic.allows(token.text())
        || doubts.tagged(text, token.start(), token.end(), boundaries)) {
      return false;
    }
    if (token.is("ns") && boundaries.bothTag(token.start(), token.end(), "ns")) {
      return true;
    }
    if (token.is("ns") && boundaries.secondSaysOtherThan(token.start(), token.end(), "n")) {
      return false;
    }
    // 希望社区帮忙 begins with a verb, whatever the other segmenter sees in it.
    if (boundaries.first(token.start()).filter(t -> t.is("v") && t.length() > 1).isPresent()) {
      return false;
    }
    boolean ends =
        lastWords
            .endingAt(token.text(), token.length())
            .filter(match -> match.start() >= (token.is("nt") ? 2 : 1))
            .isPresent();
    return ends && (token.length() >= 3 || token.is("ns"));
  }
}
