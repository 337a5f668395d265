package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.PERSON;
import static io.broadsheet.contracts.enrichment.EntityType.PLACE;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.entity.tagging.Span;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts right what the model cannot know: that 李哥 is how somebody is called and 沿街 no street, that
 * 古渡街道杏园社区 is a street of the list and a community in it.
 */
final class Review {
  private static final int SHORTEST_PART = 3;

  private final Lexicon<String> buildings =
      Lexicon.of(Tsv.words(Review.class, "building-words.tsv"));
  private final GenericHeads generic;
  private final PersonNames people;
  private final PlaceRecognizer places;
  private final PlaceChains chains;

  Review(GenericHeads generic, PersonNames people, PlaceRecognizer places, PlaceChains chains) {
    this.chains = chains;
    this.generic = generic;
    this.people = people;
    this.places = places;
  }

  /**
   * @param listed places of the gazetteer in the same text
   */
  List<Found> of(SegmentedText text, Boundaries boundaries, List<Span> spans, List<Found> listed) {
    Map<Integer, Found> listedAt = new HashMap<>();
    listed.forEach(place -> listedAt.merge(place.start(), place, Review::surer));
    Set<Integer> wordEnds =
        text.tokens().stream().map(Token::end).collect(Collectors.toUnmodifiableSet());
    List<Found> found = new ArrayList<>();
    for (Span span : spans) {
      if (isName(text.text(), span, boundaries)) {
        for (Span one : chains.withoutAgency(text.text(), span)) {
          Span whole = withBuilding(text.text(), one, wordEnds);
          for (Span part :
              whole.type() == PLACE ? chains.parts(text.text(), whole) : List.of(whole)) {
            add(found, text.text(), part, listedAt);
          }
        }
      }
    }
    return found;
  }

  private boolean isName(String text, Span span, Boundaries boundaries) {
    String name = text.substring(span.start(), span.end());
    if (span.type() == PERSON && (people.isAddress(name) || people.isSlogan(name))) {
      return false;
    }
    if (span.probability() >= Weighing.SURE) {
      return true;
    }
    return switch (span.type()) {
      case PLACE -> generic.isSpecific(name) && !places.isNone(text, span.start(), span.end());
      // 一家服装公司 is counted, not named.
      case ORGANIZATION ->
          generic.isSpecific(name)
              && !generic.counts(text, span.start())
              && !(name.length() > 2 && generic.counts(text, span.start() + 2));
      case PERSON -> !people.isNickname(name) && !isCommonNoun(span, boundaries);
      case EVENT, WORK -> true;
    };
  }

  // 黄桃 and 龙窑 begin like names; what a segmenter knows as a common noun is none unless the model
  // rather thinks so.
  private static boolean isCommonNoun(Span span, Boundaries boundaries) {
    return span.probability() < Weighing.LIKELY
        && Stream.of(boundaries.first(span.start()), boundaries.second(span.start()))
            .flatMap(Optional::stream)
            .anyMatch(token -> token.end() == span.end() && token.nature().equals("n"));
  }

  // 世纪 in 世纪商城 is no place of its own.
  private Span withBuilding(String text, Span span, Set<Integer> wordEnds) {
    if (span.type() != PLACE) {
      return span;
    }
    return buildings
        .startingAt(text, span.end())
        .filter(building -> wordEnds.contains(building.end()))
        .map(building -> new Span(span.start(), building.end(), PLACE, span.probability()))
        .orElse(span);
  }

  private static void add(List<Found> found, String text, Span span, Map<Integer, Found> listedAt) {
    int start = span.start();
    Found head = listedAt.get(start);
    if (span.type() == PLACE && head != null) {
      // The list knows the official name: 梁水镇 for 梁水镇镇.
      boolean street = "道镇乡".indexOf(text.charAt(head.end() - 1)) >= 0;
      if (head.end() == span.end() || (street && span.end() - head.end() >= SHORTEST_PART)) {
        found.add(new Found(start, head.end(), PLACE, head.name(), span.probability()));
        start = head.end();
      }
    }
    if (start < span.end()) {
      found.add(Found.of(text, start, span.end(), span.type(), span.probability()));
    }
  }

  private static Found surer(Found one, Found other) {
    return one.confidence() >= other.confidence() ? one : other;
  }
}
