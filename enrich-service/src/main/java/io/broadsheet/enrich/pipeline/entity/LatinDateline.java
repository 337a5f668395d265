package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.PLACE;

import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in capitals that wire copy begins with: {@code PORT ASHBY —}, {@code PARIS (AFP) -}.
 */
final class LatinDateline {
  private static final double CONFIDENCE = 0.9;
  // Bounded repeats: a text of nothing but capitals is refused after a few characters.
  private static final Pattern PLACE_AND_DASH =
      Pattern.compile(
          "\\s{0,4}([A-Z][A-Z.'-]{1,20}(?: [A-Z][A-Z.'-]{1,20}){0,3})"
              + "(?:, [A-Z][A-Za-z. ]{1,40})?(?: \\([A-Za-z ]{2,30}\\))? ?(?:—|–|--| - )");

  private LatinDateline() {}

  static Optional<Found> in(SegmentedText text) {
    if (!text.field().equals(SegmentedText.BODY)) {
      return Optional.empty();
    }
    Matcher matcher = PLACE_AND_DASH.matcher(text.text());
    return matcher.lookingAt()
        ? Optional.of(
            new Found(
                matcher.start(1), matcher.end(1), PLACE, capitalized(matcher.group(1)), CONFIDENCE))
        : Optional.empty();
  }

  // As the story spells it further down.
  private static String capitalized(String capitals) {
    StringBuilder name = new StringBuilder(capitals.toLowerCase(Locale.ROOT));
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || (!Character.isLetter(name.charAt(i - 1)) && name.charAt(i - 1) != '\'')) {
        name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return name.toString();
  }
}
