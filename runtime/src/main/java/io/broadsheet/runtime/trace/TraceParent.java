package io.broadsheet.runtime.trace;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A position in a trace (W3C Trace Context, version 00).
 *
 * @param traceId 32 lower-case hex digits, not all zero
 * @param spanId 16 lower-case hex digits, not all zero
 * @param flags 2 hex digits
 */
public record TraceParent(String traceId, String spanId, String flags) {
  // Later versions may append fields, which section 3.2.4 of the standard says to ignore.
  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?");
  private static final String SAMPLED = "01";

  /** A trace that starts here. */
  public static TraceParent start() {
    return new TraceParent(randomHex(16), randomHex(8), SAMPLED);
  }

  /** The trace that a header names; none when it is absent or not of the standard's form. */
  public static Optional<TraceParent> parse(@Nullable String header) {
    if (header == null) {
      return Optional.empty();
    }
    var match = FORM.matcher(header.strip());
    if (!match.matches()
        || match.group(1).equals("ff")
        || isZero(match.group(2))
        || isZero(match.group(3))) {
      return Optional.empty();
    }
    return Optional.of(new TraceParent(match.group(2), match.group(3), match.group(4)));
  }

  /** The next step of the same trace. */
  public TraceParent child() {
    return new TraceParent(traceId, randomHex(8), flags);
  }

  /** As the header {@code traceparent} carries it. */
  public String header() {
    return "00-" + traceId + "-" + spanId + "-" + flags;
  }

  private static boolean isZero(String hex) {
    return hex.chars().allMatch(c -> c == '0');
  }

  private static String randomHex(int bytes) {
    byte[] random = new byte[bytes];
    do {
      ThreadLocalRandom.current().nextBytes(random);
    } while (isZero(HexFormat.of().formatHex(random)));
    return HexFormat.of().formatHex(random);
  }
}
