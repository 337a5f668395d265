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
          "^(\\p{Lu}[\\p{Lu}.'’ /-]{1,40})"
              + REGION
              + "(?:, "
              + DAY
              + "\\.?)?"
              + WIRE
              + "?"
              + DASH);

  /** NEW DELHI, August 16. The minister: the day's own stop parts it from the text. */
  private static final Pattern STOPPED =
      Pattern.compile(
          "^(\\p{Lu}[\\p{Lu}.'’ /-]{1,40})" + REGION + ", " + DAY + "()\\.(?:$| (?=\\p{Lu}))");

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

  /** SIR — and WARNING: open a paragraph as a place does. */
  private static final Set<String> NO_PLACES = Set.copyOf(Cues.words("callouts.tsv"));

  private static final Pattern ENTRY = Pattern.compile("^\\S+ ?(?:—|–|-) ?To \\p{Lu}");
  private static final Pattern RUN_IN = Pattern.compile("\\p{Ll}{3,} \\p{Lu}{3,}$");
  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{4}\\.$");
  private static final int SENTENCE = 50;
  private static final int MOST_WORDS = 3;

  /** A place that no list knows; its form alone does not show that a story opens. */
  private static final double LIKELY = 0.5;

  private LatinDatelines() {}

  static DatelineText parse(String head) {
    // Every form ends with one of these.
    if (head.chars().noneMatch(unit -> "—–―-:.".indexOf(unit) >= 0)) {
      return DatelineText.NONE;
    }
    Matcher capitals = CAPITALS.matcher(head);
    if (capitals.lookingAt()) {
      if (NO_PLACES.contains(capitals.group(1).strip())) {
        return DatelineText.NONE;
      }
      return ENTRY.matcher(head).lookingAt()
          ? opening(LIKELY)
          : isPlace(capitals) ? of(capitals, 1) : opening(1);
    }
    Matcher stopped = STOPPED.matcher(head);
    if (stopped.lookingAt() && day(stopped) > 0) {
      return of(stopped, 1);
    }
    Matcher dated = DATED.matcher(head);
    if (dated.lookingAt() && day(dated) > 0) {
      return RUN_IN.matcher(dated.group(1)).find() ? opening(1) : of(dated, 1);
    }
    for (Pattern pattern : List.of(WIRED, PLACELESS)) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.lookingAt() && Credits.isAgency(matcher.group(8))) {
        return of(matcher, 1);
      }
    }
    Matcher colon = COLON.matcher(head);
    if (!colon.lookingAt()) {
      return DatelineText.NONE;
    }
    String place = colon.group(1);
    if (CITIES.contains(place)) {
      return of(colon, 1);
    }
    boolean likely =
        head.length() >= SENTENCE
            && !NO_PLACES.contains(place)
            && place.split(" ", -1).length <= MOST_WORDS;
    return likely ? of(colon, LIKELY) : DatelineText.NONE;
  }

  /** A story opens here, but not with its place. */
  private static DatelineText opening(double strength) {
    return new DatelineText(null, null, 0, 0, 0, List.of(), 0, strength);
  }

  /** A headline that runs into its text ends with a stop and a dash, too. */
  private static boolean isPlace(Matcher capitals) {
    String place = capitals.group(1).strip();
    boolean bare = month(capitals) == 0 && capitals.group(8) == null;
    boolean stopped = place.endsWith(".") || SHOUTED.matcher(capitals.group(2)).find();
    return !bare || !stopped || CITIES.contains(place.substring(0, place.length() - 1));
  }

  private static DatelineText of(Matcher matcher, double strength) {
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
        strength);
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
