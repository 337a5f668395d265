package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import io.broadsheet.enrich.pipeline.linking.Division;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an article is at home, by its edition or dateline: there 区委 is the committee of that
 * district and 市委 of the city above it.
 */
final class HomeDivisions {
  static final HomeDivisions NOWHERE = new HomeDivisions(Map.of());

  private static final int COUNTY = 3;

  private final Map<Character, String> names;

  private HomeDivisions(Map<Character, String> names) {
    this.names = names;
  }

  static HomeDivisions of(RawArticle article, Gazetteer gazetteer) {
    List<@Nullable String> places = new ArrayList<>();
    var dateline = article.story().dateline();
    if (dateline != null) {
      places.add(dateline.place());
      places.add(dateline.source());
    }
    if (article.edition() != null) {
      places.add(article.edition().facts().publication());
    }
    return places.stream()
        .flatMap(Stream::ofNullable)
        .map(place -> divisionIn(place, gazetteer))
        .flatMap(Optional::stream)
        .findFirst()
        .map(home -> above(home, gazetteer))
        .orElse(NOWHERE);
  }

  /** The whole name of a body that is named by its level alone; others as they are. */
  String wholeName(String body) {
    String home = names.get(body.charAt(0));
    return home == null ? body : home + body.substring(1);
  }

  // The first division that only one is called so.
  private static Optional<Division> divisionIn(String text, Gazetteer gazetteer) {
    int at = 0;
    while (at < text.length()) {
      Optional<Lexicon.Match<Gazetteer.Entry>> match = gazetteer.startingAt(text, at);
      if (match.isEmpty()) {
        at++;
        continue;
      }
      List<Division> meant =
          match.get().value().divisions().stream()
              .filter(division -> !division.isCountry() && division.level() <= COUNTY)
              .toList();
      if (meant.size() == 1) {
        return Optional.of(meant.getFirst());
      }
      at = match.get().end();
    }
    return Optional.empty();
  }

  private static HomeDivisions above(Division home, Gazetteer gazetteer) {
    Map<Character, String> names = new HashMap<>();
    for (int digits = 2 * home.level(); digits >= 2; digits -= 2) {
      gazetteer
          .coded(home.code().substring(0, digits))
          .map(Division::name)
          .ifPresent(name -> names.putIfAbsent(name.charAt(name.length() - 1), name));
    }
    return new HomeDivisions(names);
  }
}
