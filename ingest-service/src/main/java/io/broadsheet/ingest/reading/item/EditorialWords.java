package io.broadsheet.ingest.reading.item;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.contracts.article.Status;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words beside the publishing status that decide what may be done with a version: agencies kill and
 * withhold by an editorial type, or by the words in capitals that open the editor's note, and leave
 * the status at usable.
 */
public final class EditorialWords {
  private static final String FILE = "editorial-words.tsv";
  private static final Map<String, String> EFFECTS =
      Tsv.rows(EditorialWords.class, FILE).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
  private static final Set<String> OPENERS =
      Tsv.rows(EditorialWords.class, FILE).stream()
          .filter(row -> row[2].equals("note"))
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());
  // Capitals alone: "Kills reference to the mayor" is a correction, not a kill. Scripts without
  // capitals set such words off by a sign.
  private static final String WORD = "[\\p{Lu}\\p{Lo}]+";
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\W*(?:(?:EDITORS?|EDS|ATTENTION)\\b[:,]?\\s*)*("
              + WORD
              + "(?: "
              + WORD
              + "){0,3})(?![\\p{L}\\p{N}])",
          Pattern.UNICODE_CHARACTER_CLASS);

  private EditorialWords() {}

  /**
   * The severest of what is said: a status never takes back a kill that stands beside it.
   *
   * @param said by the field for it
   * @param types editorial types and signals
   * @param notes to editors
   */
  public static Status severest(Status said, Collection<String> types, Collection<String> notes) {
    return effects(types, notes)
        .map(EditorialWords::status)
        .reduce(said, (one, other) -> other.compareTo(one) > 0 ? other : one);
  }

  /** Whether the version may not be shown until its embargo ends or somebody says so. */
  public static boolean isHeld(Collection<String> types, Collection<String> notes) {
    return effects(types, notes).anyMatch("embargo"::equals);
  }

  /** Whether a publishing status says embargoed, which IPTC knows not as a status. */
  public static boolean isEmbargo(String status) {
    return folded(status).equals("embargoed");
  }

  private static Stream<String> effects(Collection<String> types, Collection<String> notes) {
    Stream<String> words = types.stream().map(EditorialWords::folded);
    return Stream.concat(words, notes.stream().map(EditorialWords::opening))
        .filter(EFFECTS::containsKey)
        .map(EFFECTS::get);
  }

  private static String opening(String note) {
    Matcher opening = OPENING.matcher(note);
    if (!opening.find()) {
      return "";
    }
    // The longest run of the capitals that means something: HOLD FOR RELEASE before HOLD.
    String words = folded(opening.group(1));
    for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      if (OPENERS.contains(words.substring(0, end))) {
        return words.substring(0, end);
      }
    }
    return "";
  }

  private static Status status(@Nullable String effect) {
    return switch (effect) {
      case "canceled" -> Status.CANCELED;
      case "withheld" -> Status.WITHHELD;
      case null, default -> Status.USABLE;
    };
  }

  /** A code of a vocabulary counts without its alias. */
  private static String folded(String word) {
    return word.substring(word.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
  }
}
