package io.broadsheet.ingest.reading;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Checks language tags (BCP 47). */
public final class LanguageTag {
  private LanguageTag() {}

  /**
   * The tag in its canonical case.
   *
   * @throws IllegalArgumentException when it is not well-formed
   */
  public static String checked(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("must be a language tag such as zh-Hans or en-GB", e);
    }
  }
}
