package io.broadsheet.ingest.reading.xml;

import io.broadsheet.ingest.reading.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Language tags as senders write them. */
public final class Languages {
  private Languages() {}

  /** The first that is a tag, in canonical form; {@code en_GB} counts. Null when none is. */
  public static @Nullable String first(@Nullable String... tags) {
    for (String tag : tags) {
      if (tag != null && !tag.isBlank()) {
        try {
          return LanguageTag.checked(tag.strip().replace('_', '-'));
        } catch (IllegalArgumentException e) {
          // Kept as it is among the extensions; a wrong tag must not cost the article.
          continue;
        }
      }
    }
    return null;
  }
}
