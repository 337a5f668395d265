package io.broadsheet.ingest.reading.iptc7901;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which article a message is of: its own by service, number and day, or the one that it takes back
 * or replaces, where it names that one's number.
 */
final class Identity {
  private static final int ENOUGH_OF_A_HASH = 16;

  private Identity() {}

  /** Null when the message takes something back and does not say what. */
  static @Nullable String of(WireStory story, String contentKey, ZoneId zone) {
    Notice notice = story.notice();
    Header header = story.header();
    Integer number =
        notice == null || notice.effect() == Notice.Effect.ADVISE ? null : notice.number();
    if (number != null && story.time() != null) {
      // Numbers begin anew every day: a higher one than its own is of the day before.
      boolean isOfToday = number <= Integer.parseInt(header.number());
      LocalDate day = LocalDate.ofInstant(story.time().at(), zone);
      String digits = number.toString();
      String zeros = "0".repeat(Math.max(0, header.number().length() - digits.length()));
      return guid(header, zeros + digits, (isOfToday ? day : day.minusDays(1)).toString());
    }
    return notice != null && notice.isRecall()
        ? null
        : guid(header, header.number(), day(story, contentKey, zone));
  }

  /** Without a day only the words tell one message from others of its number. */
  private static String day(WireStory story, String contentKey, ZoneId zone) {
    if (story.time() != null) {
      return LocalDate.ofInstant(story.time().at(), zone).toString();
    }
    String words = contentKey.substring(0, ENOUGH_OF_A_HASH);
    return story.header().monthDay() == null ? words : story.header().monthDay() + "/" + words;
  }

  private static String guid(Header header, String number, String day) {
    return "%s:%s:%s:%s"
        .formatted(header.isAnpa() ? "anpa1312" : "iptc7901", header.service(), number, day);
  }
}
