package io.broadsheet.ingest.reading.item;

import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.ingest.reading.ContentKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Headline, body and id of an item, completed from one another.
 *
 * @param body blank when the item has no text of its own: then it can only recall
 */
public record ItemText(String guid, String headline, String body, Reading reading) {
  /** What indexes and one line on a screen can hold. */
  private static final int LONGEST_ID = 1_000;

  private static final int LONGEST_LINE = 10_000;
  private static final int LONGEST_BORROWED = 200;

  /**
   * Fills what is missing.
   *
   * @param words the text, else what describes a picture
   * @param isText whether it is a story rather than a picture: a headline alone is then a flash,
   *     whose headline is all of its text
   * @throws IllegalArgumentException when id or headline is too long
   */
  public static ItemText of(
      @Nullable String guid,
      @Nullable String headline,
      String words,
      Status status,
      boolean isText) {
    String body = words;
    String line = headline;
    Reading reading = Reading.exact();
    if (line == null && !body.isBlank()) {
      line = firstWords(body);
      reading = noted("headline-from-body");
    } else if (body.isBlank() && line != null && isText && status == Status.USABLE) {
      body = line;
      reading = noted("headline-as-body");
    }
    if (guid == null) {
      Require.that(
          status == Status.USABLE, "id: an item without one cannot recall what was published");
    }
    String id = guid == null ? ContentKey.of(line, body) : guid;
    Require.that(id.length() <= LONGEST_ID, "id: at most " + LONGEST_ID + " characters");
    // A recall need not repeat the headline; operators then see which item it recalls.
    String shown = line == null ? id : line;
    Require.that(
        shown.length() <= LONGEST_LINE, "headline: at most " + LONGEST_LINE + " characters");
    return new ItemText(id, shown, body, reading);
  }

  /** Whether the version may be taken: a usable one must say something. */
  public boolean suffices(Status status) {
    return status != Status.USABLE || !body.isBlank();
  }

  private static String firstWords(String body) {
    String first = body.lines().filter(line -> !line.isBlank()).findFirst().orElse(body).strip();
    if (first.length() <= LONGEST_BORROWED) {
      return first;
    }
    int space = first.lastIndexOf(' ', LONGEST_BORROWED);
    int end = space > LONGEST_BORROWED / 2 ? space : LONGEST_BORROWED;
    return first.substring(0, Character.isHighSurrogate(first.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  private static Reading noted(String kind) {
    return new Reading(1, List.of(new Repair(kind, null, 0, 0, 1, null)), Map.of());
  }
}
