package io.broadsheet.ingest.reading.ninjs;

import io.broadsheet.contracts.article.Status;
import io.broadsheet.ingest.reading.xml.Tsv;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words beside the publishing status that decide what may be done with a version: agencies kill and
 * withhold by an editorial type, or by the words in capitals that open the editor's note.
 */
final class EditorialWords {
  private static final Map<String, String> EFFECTS =
      Tsv.rows(EditorialWords.class, "editorial-words.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
  private static final Set<String> OPENERS =
      Tsv.rows(EditorialWords.class, "editorial-words.tsv").stream()
          .filter(row -> row[2].equals("note"))
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());
  // Capitals alone: "Kills reference to the mayor" is a correction, not a kill.
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\W*(?:(?:EDITORS?|EDS|ATTENTION)\\b[:,]?\\s*)*([A-Z]+(?: [A-Z]+){0,3})\\b");

  private EditorialWords() {}

  /** Of an editorial type; null when it takes nothing back. */
  static @Nullable Status ofType(String type) {
    return status(EFFECTS.get(folded(type)));
  }

  /** Of an editor's note; null when it takes nothing back. */
  static @Nullable Status ofNote(String note) {
    String effect = opening(note);
    return status(effect);
  }

  /** Whether the version may not be shown until its embargo ends or somebody says so. */
  static boolean isHeld(String type) {
    return "embargo".equals(EFFECTS.get(folded(type)));
  }

  /** Whether a publishing status says embargoed, which IPTC knows not as a status. */
  static boolean isEmbargo(String status) {
    return folded(status).equals("embargoed");
  }

  /** Whether an editor's note opens with such words. */
  static boolean isHeldByNote(String note) {
    return "embargo".equals(opening(note));
  }

  private static @Nullable String opening(String note) {
    Matcher opening = OPENING.matcher(note);
    if (!opening.find()) {
      return null;
    }
    // The longest run of the capitals that means something: HOLD FOR RELEASE before HOLD.
    String words = folded(opening.group(1));
    for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      String word = words.substring(0, end);
      if (OPENERS.contains(word)) {
        return EFFECTS.get(word);
      }
    }
    return null;
  }

  private static @Nullable Status status(@Nullable String effect) {
    return switch (effect) {
      case "canceled" -> Status.CANCELED;
      case "withheld" -> Status.WITHHELD;
      case null, default -> null;
    };
  }

  private static String folded(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
