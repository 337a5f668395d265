package io.broadsheet.ingest.reading.item;

import io.broadsheet.ingest.reading.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Language tags as senders write them. */
public final class Languages {
  private Languages() {}

  /** The first that is a tag, in canonical form; {@code en_GB} counts. Null when none is. */
  public static @Nullable String first(@Nullable String... tags) {
    for (String tag : tags) {
      String checked = tag == null || tag.isBlank() ? null : checked(tag.strip());
      if (checked != null) {
        return checked;
      }
    }
    return null;
  }

  /** A wrong tag is kept among the extensions; it must not cost the article. */
  private static @Nullable String checked(String tag) {
    try {
      return LanguageTag.checked(tag.replace('_', '-'));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
