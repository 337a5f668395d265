package io.broadsheet.enrich.pipeline.segmentation;

import io.broadsheet.contracts.Tsv;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the full stop that ends a sentence from that of an abbreviation: U.S., Mr., No. 7, Nov. 3.
 */
public final class LatinStops {
  private static final Map<String, String> ABBREVIATIONS =
      Tsv.rows(LatinStops.class, "english-abbreviations.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[1], row -> row[0]));
  // Acme Inc. may end a sentence, Mr. may not.
  private static final Set<String> AT_ENDS_TOO = Set.of("inc", "corp", "co", "ltd", "jr", "sr");
  // Words with which sentences begin and names do not.
  private static final Set<String> BEGINNINGS =
      Set.of(
          "The", "A", "An", "It", "He", "She", "They", "We", "I", "But", "And", "In", "On", "At",
          "For", "This", "That", "These", "Those", "There", "His", "Her", "Their", "Its", "As",
          "After", "Before", "When", "While", "If", "By", "Some", "Many", "Most", "More", "No");

  private LatinStops() {}

  /**
   * Whether a sentence may end with a full stop.
   *
   * @param stop where it stands
   */
  public static boolean ends(String text, int stop) {
    int next = stop + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next >= text.length() || text.charAt(next) == '\n') {
      return true;
    }
    char follows = text.charAt(next);
    boolean isInWord =
        next == stop + 1 && (Character.isLetterOrDigit(follows) || ",-".indexOf(follows) >= 0);
    if (isInWord || Character.isLowerCase(follows)) {
      return false;
    }
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (stop - start == 1 && Character.isUpperCase(text.charAt(start))) {
      // The U.S. is …, but J. Colby: only what follows can tell.
      return start > 0 && text.charAt(start - 1) == '.' && isBeginning(text, next);
    }
    return !isAbbreviation(text.substring(start, stop), follows)
        || isBeginningAfterName(text, start, stop, next);
  }

  private static boolean isAbbreviation(String word, char follows) {
    String when = ABBREVIATIONS.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    return switch (when) {
      case "always" -> true;
      case "capital" -> Character.isUpperCase(word.charAt(0));
      case "number" -> Character.isDigit(follows);
      default -> false;
    };
  }

  private static boolean isBeginningAfterName(String text, int start, int stop, int next) {
    return AT_ENDS_TOO.contains(text.substring(start, stop).toLowerCase(Locale.ROOT))
        && isBeginning(text, next);
  }

  private static boolean isBeginning(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return BEGINNINGS.contains(text.substring(at, end)) || "\"“".indexOf(text.charAt(at)) >= 0;
  }
}
