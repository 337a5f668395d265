package io.broadsheet.ingest.reading.iptc7901;

import io.broadsheet.contracts.article.SaidTime;
import io.broadsheet.ingest.reading.Times;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The group of day and time behind the text.
 *
 * @param day as it is written: numbers of messages begin anew with the sender's day, whatever day
 *     that is at the feed
 */
record Trailer(SaidTime time, LocalDate day) {
  // IPTC 7901: 231545 GMT Nov 26. The year may be missing on some wires: that says no day.
  private static final Pattern IPTC =
      Pattern.compile(
          "\\b([0-9]{2})([0-9]{2})([0-9]{2})\\s*([A-Za-z]{1,4}(?=\\s+[A-Za-z]{3}))?\\s*"
              + "([A-Za-z]{3})[a-z]*\\.?\\s+([0-9]{4}|[0-9]{2})\\b");
  // ANPA 1312: 11-23-26 1545EST.
  private static final Pattern ANPA =
      Pattern.compile(
          "\\b([0-9]{1,2})-([0-9]{1,2})-([0-9]{4}|[0-9]{2})\\s+([0-9]{2}):?([0-9]{2})\\s*([A-Za-z]{3})?");
  private static final ZoneId UTC = ZoneOffset.UTC;
  private static final String FIELD = "date-time group";
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** Null when no time is said, or what is said is none. */
  static @Nullable Trailer of(String trailer, ZoneId zone) {
    Matcher iptc = IPTC.matcher(trailer);
    if (iptc.find()) {
      return said(
          iptc.group(),
          "%s %s %s %s:%s"
              .formatted(iptc.group(1), iptc.group(5), iptc.group(6), iptc.group(2), iptc.group(3)),
          iptc.group(4),
          zone);
    }
    Matcher anpa = ANPA.matcher(trailer);
    if (!anpa.find()) {
      return null;
    }
    int month = Integer.parseInt(anpa.group(1));
    return month < 1 || month > MONTHS.size()
        ? null
        : said(
            anpa.group(),
            "%s %s %s %s:%s"
                .formatted(
                    anpa.group(2),
                    MONTHS.get(month - 1),
                    anpa.group(3),
                    anpa.group(4),
                    anpa.group(5)),
            anpa.group(6),
            zone);
  }

  private static @Nullable Trailer said(
      String raw, String time, @Nullable String name, ZoneId zone) {
    try {
      LocalDate day = LocalDate.ofInstant(new Times(UTC).parse(time), UTC);
      return new Trailer(timeOf(raw, time, name, zone), day);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static SaidTime timeOf(String raw, String time, @Nullable String name, ZoneId zone) {
    Times times = new Times(zone);
    if (name != null) {
      try {
        return new SaidTime(FIELD, raw, times.parse(time + " " + name), null);
      } catch (IllegalArgumentException e) {
        // A zone of a name that means several hours: the feed's own is meant.
      }
    }
    return new SaidTime(FIELD, raw, times.parse(time), zone.getId());
  }
}
