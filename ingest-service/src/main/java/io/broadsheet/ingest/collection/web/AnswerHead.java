package io.broadsheet.ingest.collection.web;

import io.broadsheet.ingest.collection.web.Fetched.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** What the status and the headers of an answer say (RFC 9110, RFC 9111). */
final class AnswerHead {
  private static final Pattern MAX_AGE = Pattern.compile("max-age=\"?([0-9]{1,9})");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  private AnswerHead() {}

  /** Where to ask instead; null when the answer is no redirect. */
  static @Nullable String redirect(HttpResponse response) {
    return switch (response.getCode()) {
      case 301, 302, 303, 307, 308 -> text(response, HttpHeaders.LOCATION);
      default -> null;
    };
  }

  static boolean isPermanent(int status) {
    return status == 301 || status == 308;
  }

  static Validators validators(HttpResponse response) {
    return new Validators(
        text(response, HttpHeaders.ETAG), text(response, HttpHeaders.LAST_MODIFIED));
  }

  /** Null when nothing is said, or nothing that reaches beyond now. */
  static @Nullable Duration freshFor(HttpResponse response, Instant now) {
    String control = text(response, HttpHeaders.CACHE_CONTROL);
    if (control != null) {
      String words = control.toLowerCase(Locale.ROOT);
      Matcher maxAge = MAX_AGE.matcher(words);
      if (words.contains("no-cache") || words.contains("no-store")) {
        return null;
      }
      if (maxAge.find()) {
        return positive(seconds(maxAge.group(1)).minus(age(response)));
      }
    }
    Instant expires = date(response, HttpHeaders.EXPIRES);
    Instant date = date(response, HttpHeaders.DATE);
    // Against the server's own clock, so that a wrong one does no harm.
    return expires == null ? null : positive(Duration.between(date == null ? now : date, expires));
  }

  /** Null when the server does not say. */
  static @Nullable Duration retryAfter(HttpResponse response, Instant now) {
    String text = text(response, HttpHeaders.RETRY_AFTER);
    if (text == null) {
      return null;
    }
    if (SECONDS.matcher(text).matches()) {
      return seconds(text);
    }
    Instant at = date(response, HttpHeaders.RETRY_AFTER);
    return at == null ? null : positive(Duration.between(now, at));
  }

  /** A header's value; null when it is absent or blank. */
  static @Nullable String text(HttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    String value = header == null ? null : header.getValue();
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static Duration age(HttpResponse response) {
    String age = text(response, HttpHeaders.AGE);
    return age == null || !SECONDS.matcher(age).matches() ? Duration.ZERO : seconds(age);
  }

  private static Duration seconds(String digits) {
    return Duration.ofSeconds(Long.parseLong(digits));
  }

  private static @Nullable Instant date(HttpResponse response, String name) {
    return DateUtils.parseStandardDate(response, name);
  }

  private static @Nullable Duration positive(Duration duration) {
    return duration.isPositive() ? duration : null;
  }
}
