package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.ORGANIZATION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Short forms that a text gives in brackets behind a body's name: （以下简称“青禾农科”）. */
final class BracketedShortForms {
  private static final String SAID = "简称";
  private static final double CONFIDENCE = 0.9;
  private static final int LONGEST = 10;
  private static final int LONGEST_LEAD = 6;

  private BracketedShortForms() {}

  /** Each where it is given, under the body's full name. */
  static List<Found> in(String text, List<Found> found) {
    Map<Integer, Found> bodies = new HashMap<>();
    found.stream()
        .filter(mention -> mention.type() == ORGANIZATION)
        .forEach(body -> bodies.put(body.end(), body));
    List<Found> given = new ArrayList<>();
    for (int at = text.indexOf(SAID); at >= 0; at = text.indexOf(SAID, at + 1)) {
      int said = at;
      bracketBefore(text, said)
          .flatMap(open -> Optional.ofNullable(bodies.get(open)))
          .flatMap(body -> shortForm(text, said + SAID.length(), body))
          .ifPresent(given::add);
    }
    return given;
  }

  // （以下简称, （下文统一简称
  private static Optional<Integer> bracketBefore(String text, int said) {
    for (int at = said - 1; at >= Math.max(0, said - LONGEST_LEAD); at--) {
      if (isAny(text.charAt(at), "（(")) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> shortForm(String text, int from, Found body) {
    int start = from;
    while (start < text.length() && isAny(text.charAt(start), "为：:“‘「『\"")) {
      start++;
    }
    int end = start;
    while (end < text.length()
        && end - start <= LONGEST
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean closes = end < text.length() && isAny(text.charAt(end), "）)”’」』\"");
    return closes && end - start >= 2 && end - start <= LONGEST
        ? Optional.of(new Found(start, end, ORGANIZATION, body.name(), CONFIDENCE))
        : Optional.empty();
  }

  private static boolean isAny(char c, String characters) {
    return characters.indexOf(c) >= 0;
  }
}
