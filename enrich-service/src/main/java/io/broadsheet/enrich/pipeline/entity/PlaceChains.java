package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.ORGANIZATION;
import static io.broadsheet.contracts.enrichment.EntityType.PLACE;

import io.broadsheet.enrich.pipeline.entity.tagging.Span;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import io.broadsheet.enrich.pipeline.linking.Division;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divisions in a row, each within the one before, are a place each: 甘肃陇南武都区, 北京市朝阳区. */
final class PlaceChains {
  private static final char AGENCY = '社';
  private static final int SHORTEST_AGENCY = 3;

  private final Gazetteer gazetteer;

  PlaceChains(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The span's parts where it is such a row; else the span as it is. */
  List<Span> parts(String text, Span span) {
    List<Integer> ends = ends(text, span.start(), span.end());
    List<Span> parts = new ArrayList<>();
    int at = span.start();
    for (int end : ends) {
      parts.add(new Span(at, end, span.type(), span.probability()));
      at = end;
    }
    return parts.isEmpty() ? List.of(span) : parts;
  }

  /** The agency and the place where a dateline runs them together: 崤函社陕州. */
  List<Span> withoutAgency(String text, Span span) {
    int agency =
        span.type() == PLACE ? text.substring(span.start(), span.end()).lastIndexOf(AGENCY) + 1 : 0;
    int end = span.start() + agency;
    if (agency < SHORTEST_AGENCY
        || end == span.end()
        || gazetteer.named(text.substring(end, span.end())).isEmpty()) {
      return List.of(span);
    }
    return List.of(
        new Span(span.start(), end, ORGANIZATION, span.probability()),
        new Span(end, span.end(), PLACE, span.probability()));
  }

  /** Whether a stretch is such a row. */
  boolean isRow(String text, int start, int end) {
    return ends(text, start, end).size() > 1;
  }

  // Where each ends; empty where something else stands among them.
  private List<Integer> ends(String text, int start, int end) {
    List<Integer> ends = new ArrayList<>();
    List<Division> above = List.of();
    int at = start;
    while (at < end) {
      Optional<Lexicon.Match<Gazetteer.Entry>> match = gazetteer.startingAt(text, at);
      if (match.isEmpty() || match.get().end() > end) {
        return List.of();
      }
      above = within(match.get().value().divisions(), above);
      if (above.isEmpty()) {
        return List.of();
      }
      at = match.get().end();
      ends.add(at);
    }
    return ends;
  }

  private static List<Division> within(List<Division> divisions, List<Division> above) {
    return above.isEmpty()
        ? divisions
        : divisions.stream()
            .filter(division -> above.stream().anyMatch(one -> isWithin(division, one)))
            .toList();
  }

  private static boolean isWithin(Division division, Division above) {
    return division.code().length() > above.code().length()
        && division.code().startsWith(above.code());
  }
}
