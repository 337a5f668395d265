package io.broadsheet.archive.lineage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The preference {@code wait} of RFC 7240, section 4.3. */
final class Preference {
  /** More than this nobody is kept waiting. */
  static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private static final Pattern WAIT =
      Pattern.compile("\\s*wait\\s*=\\s*\"?([0-9]{1,9})\"?\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE);

  private Preference() {}

  /**
   * How long the client would wait, at most {@link #LONGEST_WAIT}. Preferences that make no sense
   * are passed over, as section 2 asks.
   *
   * @param headers values of all {@code Prefer} headers
   */
  static Optional<Duration> wait(List<String> headers) {
    return headers.stream()
        .flatMap(header -> Pattern.compile(",").splitAsStream(header))
        .map(WAIT::matcher)
        .filter(Matcher::matches)
        .map(match -> Duration.ofSeconds(Long.parseLong(match.group(1))))
        .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)
        .findFirst();
  }
}
