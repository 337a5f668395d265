package io.broadsheet.ingest.reading.edition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads ROME, Nov. 15 (Reuters) — and its kin. */
final class LatinDatelines {
  private static final String REGION = "((?:, \\p{Lu}[\\p{L}. ]{1,18}?){0,2}?)";
  private static final String DAY =
      "(?:(\\p{Lu}[\\p{L}]{2,8})\\.? ([0-9]{1,2})|([0-9]{1,2}) (\\p{Lu}[\\p{L}]{2,8})\\.?)(?:,? ([0-9]{4}))?";
  private static final String WIRE = "(?: ?[(/\\[]([\\p{L} -]{2,30})[)/\\]])";
  private static final String DASH = " ?(?:—|–|---?|―|(?<=[ )])-) ?";

  /** A place in capitals needs neither a day nor a wire to be one. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "^(\\p{Lu}[\\p{Lu}.'’ /-]{1,40})" + REGION + "(?:, " + DAY + ")?" + WIRE + "?" + DASH);

  private static final Pattern DATED =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’ /-]{1,40})" + REGION + ", " + DAY + WIRE + "?(?:" + DASH + "|: )");
  private static final Pattern WIRED =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’ /-]{1,40})" + REGION + "()()()()()" + WIRE + "(?:" + DASH + "|: )");
  private static final Pattern PLACELESS =
      Pattern.compile("^()()(?:" + DAY + ")?" + WIRE + "(?:" + DASH + "|: )");

  /** NEW DELHI: The council — where only the place tells that it is no label. */
  private static final Pattern COLON =
      Pattern.compile("^(\\p{Lu}[\\p{Lu}.'’ -]{2,30})()()()()()()(): (?=\\p{Lu}[\\p{L}’']* )");

  private static final Set<String> CITIES =
      Cues.words("cities.tsv").stream()
          .map(name -> name.toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private LatinDatelines() {}

  static DatelineText parse(String head) {
    // Every form ends with one of these.
    if (head.chars().noneMatch(unit -> "—–―-:".indexOf(unit) >= 0)) {
      return DatelineText.NONE;
    }
    Matcher capitals = CAPITALS.matcher(head);
    if (capitals.lookingAt()) {
      return of(capitals);
    }
    Matcher dated = DATED.matcher(head);
    if (dated.lookingAt() && day(dated) > 0) {
      return of(dated);
    }
    for (Pattern pattern : List.of(WIRED, PLACELESS)) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.lookingAt() && Credits.isAgency(matcher.group(8))) {
        return of(matcher);
      }
    }
    Matcher colon = COLON.matcher(head);
    return colon.lookingAt() && CITIES.contains(colon.group(1)) ? of(colon) : DatelineText.NONE;
  }

  private static DatelineText of(Matcher matcher) {
    String place = matcher.group(1).strip();
    int month = month(matcher);
    return new DatelineText(
        place.isEmpty() ? null : place,
        matcher.group(8) == null || matcher.group(8).isEmpty() ? null : matcher.group(8),
        number(matcher.group(7)),
        month,
        month > 0 ? day(matcher) : 0,
        List.of(),
        matcher.end(),
        1);
  }

  private static int month(Matcher matcher) {
    String word = matcher.group(3) == null ? matcher.group(6) : matcher.group(3);
    return word == null ? 0 : Math.max(0, Dates.month(word));
  }

  private static int day(Matcher matcher) {
    return month(matcher) > 0 ? number(matcher.group(4)) + number(matcher.group(5)) : 0;
  }

  private static int number(@Nullable String text) {
    return text == null || text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
