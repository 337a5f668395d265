package io.broadsheet.ingest.reading.item;

import io.broadsheet.contracts.article.Status;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Publishing statuses as formats spell them. */
public final class StatusWord {
  private StatusWord() {}

  /**
   * The status; null when the word is blank.
   *
   * @throws IllegalArgumentException for a word of unknown meaning: to publish what might be
   *     recalled is worse than to ask
   */
  public static @Nullable Status of(String field, @Nullable String word) {
    if (word == null || word.isBlank()) {
      return null;
    }
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "usable" -> Status.USABLE;
      case "withheld", "withhold" -> Status.WITHHELD;
      case "canceled", "cancelled", "cancel", "kill", "killed" -> Status.CANCELED;
      default ->
          throw new IllegalArgumentException(
              field + ": one of usable, withheld, canceled, not '" + word.strip() + "'");
    };
  }
}
