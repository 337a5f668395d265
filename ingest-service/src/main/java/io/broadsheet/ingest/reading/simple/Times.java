package io.broadsheet.ingest.reading.simple;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Times as feeds write them: RFC 3339 with any offset, and naive ones in the feed's zone. */
final class Times {
  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH", "Z")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  // What every database and language in reach of the archive can hold.
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9998;

  private final ZoneId zone;

  Times(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * The instant, to the microsecond, which is what the archive keeps.
   *
   * @throws IllegalArgumentException when the text is no time, or of no year from 1000 to 9998
   */
  Instant parse(String text) {
    Instant instant;
    try {
      instant = instantOf(text).truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "must be a time such as 2022-11-16T08:00:00+08:00, or a date", e);
    }
    int year = instant.atZone(zone).getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("must be in a year from 1000 to 9998");
    }
    return instant;
  }

  private Instant instantOf(String text) {
    TemporalAccessor said =
        FORM.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    return switch (said) {
      case OffsetDateTime time -> time.toInstant();
      case LocalDateTime time -> time.atZone(zone).toInstant();
      case LocalDate date -> date.atStartOfDay(zone).toInstant();
      default -> throw new DateTimeException("no time in " + text);
    };
  }
}
