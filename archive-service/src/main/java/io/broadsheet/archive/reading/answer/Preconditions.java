package io.broadsheet.archive.reading.answer;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a reader has the answer already (RFC 9110, section 13). JAX-RS has this too, but answers
 * a bad date with a fault and compares weak tags strongly.
 */
final class Preconditions {
  private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

  private Preconditions() {}

  /**
   * 304 or 412 where the headers ask for that; empty when the answer is to be sent.
   *
   * @param lastModified null where nobody knows
   */
  static Optional<Integer> refusal(
      HttpHeaders headers, EntityTag tag, @Nullable Instant lastModified) {
    List<String> match = all(headers, HttpHeaders.IF_MATCH);
    if (!match.isEmpty() && (tag.isWeak() || !names(match, tag, true))) {
      return Optional.of(412);
    }
    List<String> noneMatch = all(headers, HttpHeaders.IF_NONE_MATCH);
    // The date counts only where no tag is sent (section 13.1.3).
    boolean isHeld =
        noneMatch.isEmpty()
            ? isHeldSince(headers.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE), lastModified)
            : names(noneMatch, tag, false);
    return isHeld ? Optional.of(304) : Optional.empty();
  }

  private static boolean names(List<String> values, EntityTag tag, boolean strongly) {
    return values.stream()
        .anyMatch(
            value ->
                value.strip().equals("*")
                    || TAG.matcher(value)
                        .results()
                        .filter(sent -> !strongly || sent.group(1) == null)
                        .map((MatchResult sent) -> sent.group(2))
                        .anyMatch(tag.getValue()::equals));
  }

  // A date that is none is passed over, as section 13.1.3 asks.
  private static boolean isHeldSince(@Nullable String date, @Nullable Instant lastModified) {
    if (date == null || lastModified == null) {
      return false;
    }
    try {
      Instant since =
          ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return !lastModified.truncatedTo(ChronoUnit.SECONDS).isAfter(since);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static List<String> all(HttpHeaders headers, String name) {
    List<String> values = headers.getRequestHeader(name);
    return values == null ? List.of() : values;
  }
}
