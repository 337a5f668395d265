package io.broadsheet.ingest.reading.iptc7901;

import java.util.ArrayList;
import java.util.List;

/** Messages between their control characters: SOH header STX text ETX trailer. */
final class Transmission {
  static final char START_OF_HEADER = '\u0001';
  private static final char START_OF_TEXT = '\u0002';
  private static final char END_OF_TEXT = '\u0003';
  private static final char SYNCHRONOUS_IDLE = '\u0016';

  private Transmission() {}

  /**
   * One message as it came.
   *
   * @param line of its first character, counted from 1
   */
  record Message(String header, String text, String trailer, int line) {}

  /** Whether a text begins as transmissions do. */
  static boolean begins(String text) {
    int at = 0;
    while (at < text.length()
        && (text.charAt(at) == SYNCHRONOUS_IDLE || Character.isWhitespace(text.charAt(at)))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == START_OF_HEADER;
  }

  /** All messages in their order. */
  static List<Message> messages(String transmission) {
    List<Message> messages = new ArrayList<>();
    int line = 1;
    int counted = 0;
    int start = transmission.indexOf(START_OF_HEADER);
    while (start >= 0) {
      for (; counted < start; counted++) {
        line += transmission.charAt(counted) == '\n' ? 1 : 0;
      }
      int next = transmission.indexOf(START_OF_HEADER, start + 1);
      messages.add(
          message(
              transmission.substring(start + 1, next < 0 ? transmission.length() : next), line));
      start = next;
    }
    return messages;
  }

  private static Message message(String all, int line) {
    int text = all.indexOf(START_OF_TEXT);
    if (text < 0) {
      return new Message(all, "", "", line);
    }
    int end = all.indexOf(END_OF_TEXT, text);
    return end < 0
        ? new Message(all.substring(0, text), all.substring(text + 1), "", line)
        : new Message(
            all.substring(0, text), all.substring(text + 1, end), all.substring(end + 1), line);
  }
}
