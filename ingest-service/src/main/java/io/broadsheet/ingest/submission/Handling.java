package io.broadsheet.ingest.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The preference {@code handling} (RFC 7240, section 4.4) of a post. */
final class Handling {
  static final String HEADER = "Prefer";
  static final String APPLIED = "Preference-Applied";
  static final String STRICT = "handling=strict";

  private Handling() {}

  /** Whether the whole document is to be refused for one bad item. The first one said counts. */
  static boolean isStrict(@Nullable List<String> prefer) {
    return prefer != null
        && prefer.stream()
            .flatMap(header -> Arrays.stream(header.split(",")))
            // Parameters of a preference follow it after a semicolon; handling knows none.
            .map(preference -> preference.split(";", 2)[0])
            .map(word -> word.replaceAll("[\\s\"]", "").toLowerCase(Locale.ROOT))
            .filter(word -> word.startsWith("handling="))
            .findFirst()
            .filter(STRICT::equals)
            .isPresent();
  }
}
