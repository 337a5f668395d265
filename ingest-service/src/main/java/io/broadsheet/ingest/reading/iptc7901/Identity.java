package io.broadsheet.ingest.reading.iptc7901;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which article a message is of: its own by service, number and day, or the one that it takes back
 * or replaces, where it names that one's number.
 */
final class Identity {
  private static final int ENOUGH_OF_A_HASH = 16;

  private Identity() {}

  /** Null when the message takes something back and does not say what. */
  static @Nullable String of(WireStory story, String contentKey) {
    Notice notice = story.notice();
    Header header = story.header();
    Integer number =
        notice == null || notice.effect() == Notice.Effect.ADVISE ? null : notice.number();
    LocalDate said = story.trailer() == null ? null : story.trailer().day();
    if (number != null && said != null) {
      // Numbers begin anew every day: a higher one than its own is of the day before.
      boolean isOfToday = number <= Integer.parseInt(header.number());
      String digits = number.toString();
      String zeros = "0".repeat(Math.max(0, header.number().length() - digits.length()));
      return guid(header, zeros + digits, (isOfToday ? said : said.minusDays(1)).toString());
    }
    return notice != null && notice.isRecall()
        ? null
        : guid(header, header.number(), day(story, contentKey));
  }

  /** Without a day only the words tell one message from others of its number. */
  private static String day(WireStory story, String contentKey) {
    if (story.trailer() != null) {
      return story.trailer().day().toString();
    }
    String words = contentKey.substring(0, ENOUGH_OF_A_HASH);
    return story.header().monthDay() == null ? words : story.header().monthDay() + "/" + words;
  }

  private static String guid(Header header, String number, String day) {
    return "%s:%s:%s:%s"
        .formatted(header.isAnpa() ? "anpa1312" : "iptc7901", header.service(), number, day);
  }
}
