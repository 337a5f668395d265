package io.broadsheet.enrich.pipeline.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which days the words mean that a pattern matched; none where there are no such days. */
interface Resolution {
  Optional<Span> of(Matcher match);

  /** Adds what a pattern finds in a text. */
  static void each(Pattern pattern, String text, List<FoundDate> found, Resolution resolution) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      int start = match.start();
      int end = match.end();
      resolution
          .of(match)
          .ifPresent(span -> found.add(new FoundDate(start, end, span.first(), span.last())));
    }
  }
}
