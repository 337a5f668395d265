package io.broadsheet.ingest.reading;

import io.broadsheet.contracts.article.SaidTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as feeds write them: RFC 3339 and ISO 8601 with any offset or none, extended or basic; RFC
 * 822; {@code GMT+9}. What names no zone is in the feed's.
 */
public final class Times {
  private static final String ZONE =
      "(Z|(?:GMT|UTC?)?\\s*[+-][0-9]{1,2}(?::?[0-9]{2})?|GMT|UTC?|[ECMP][SD]T)";
  private static final Pattern ISO =
      Pattern.compile(
          "([0-9]{4})(-?)([0-9]{2})\\2([0-9]{2})"
              + "(?:(?:T|\\s+)([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,]([0-9]{1,9})[0-9]*)?)?)?"
              + "(?:\\s*"
              + ZONE
              + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RFC_822 =
      Pattern.compile(
          "(?:[a-z]{3,9}\\.?,?\\s+)?([0-9]{1,2})[ -]([a-z]{3})[a-z]*[ -]([0-9]{4}|[0-9]{2})"
              + "\\s+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:\\s*"
              + ZONE
              + ")?(?:\\s*\\([^)]*\\))?",
          Pattern.CASE_INSENSITIVE);
  // RFC 822, section 5.1: the only names of zones that mean the same everywhere.
  private static final Map<String, Integer> AMERICAN_HOURS =
      Map.of(
          "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);
  private static final int LONGEST = 100;
  // What every database and language in reach of the archive can hold.
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9998;
  // RFC 2822, section 4.3: years of two digits.
  private static final int FIRST_OF_LAST_CENTURY = 50;

  private final ZoneId zone;

  public Times(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * The instant, to the microsecond, which is what the archive keeps.
   *
   * @throws IllegalArgumentException when the text is no time, or of no year from 1000 to 9998
   */
  public Instant parse(String text) {
    return said("time", text).at();
  }

  /**
   * The text, the instant and the zone that had to be assumed.
   *
   * @param field the feed's name of this time
   * @throws IllegalArgumentException when the text is no time, or of no year from 1000 to 9998
   */
  public SaidTime said(String field, String text) {
    Said said = split(text.strip());
    try {
      Instant at =
          (said.offset() == null
                  ? said.local().atZone(zone).toInstant()
                  : said.local().toInstant(offset(said.offset())))
              .truncatedTo(ChronoUnit.MICROS);
      int year = at.atZone(zone).getYear();
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        throw new IllegalArgumentException("must be in a year from 1000 to 9998");
      }
      return new SaidTime(field, text.strip(), at, said.offset() == null ? zone.getId() : null);
    } catch (DateTimeException e) {
      throw noTime(e);
    }
  }

  private record Said(LocalDateTime local, @Nullable String offset) {}

  private static Said split(String text) {
    if (text.length() > LONGEST) {
      throw noTime(null);
    }
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return new Said(isoTime(iso), iso.group(9));
      }
      Matcher mail = RFC_822.matcher(text);
      if (mail.matches()) {
        return new Said(mailTime(mail), mail.group(7));
      }
    } catch (DateTimeException e) {
      throw noTime(e);
    }
    throw noTime(null);
  }

  private static LocalDateTime isoTime(Matcher iso) {
    return LocalDateTime.of(
        number(iso, 1),
        number(iso, 3),
        number(iso, 4),
        number(iso, 5),
        number(iso, 6),
        second(number(iso, 7)),
        iso.group(8) == null ? 0 : Integer.parseInt((iso.group(8) + "00000000").substring(0, 9)));
  }

  private static LocalDateTime mailTime(Matcher mail) {
    int year = number(mail, 3);
    if (year < 100) {
      year += year < FIRST_OF_LAST_CENTURY ? 2000 : 1900;
    }
    return LocalDateTime.of(
        year,
        month(mail.group(2)),
        number(mail, 1),
        number(mail, 4),
        number(mail, 5),
        second(number(mail, 6)));
  }

  private static Month month(String word) {
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new DateTimeException("no month: " + word));
  }

  // A leap second is no moment of the JDK's time scale.
  private static int second(int said) {
    return said == 60 ? 59 : said;
  }

  private static int number(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
  }

  private static ZoneOffset offset(String word) {
    String name = word.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
    Integer american = AMERICAN_HOURS.get(name);
    if (american != null) {
      return ZoneOffset.ofHours(american);
    }
    int sign = Math.max(name.indexOf('+'), name.indexOf('-'));
    if (sign < 0) {
      return ZoneOffset.UTC;
    }
    String digits = name.substring(sign + 1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int total = (hours * 60 + minutes) * 60;
    return ZoneOffset.ofTotalSeconds(name.charAt(sign) == '-' ? -total : total);
  }

  private static IllegalArgumentException noTime(@Nullable Exception cause) {
    return new IllegalArgumentException(
        "must be a time such as 2022-11-16T08:00:00+08:00, or a date", cause);
  }
}
