package io.broadsheet.ingest.reading.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Encoded words (RFC 2047). Neighbours of one charset are decoded as one: mailers break words where
 * the line is full, in the middle of a character too, which the RFC forbids.
 */
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?\\s]{0,20})?\\?([bBqQ])\\?([^?]*)\\?=");
  private static final Pattern NO_BASE64 = Pattern.compile("[^A-Za-z0-9+/]");

  private EncodedWords() {}

  /** The text with its encoded words in characters; what cannot be decoded stays as it is. */
  static String decode(String text, @Nullable String ofFeed) {
    if (!text.contains("=?")) {
      return text;
    }
    StringBuilder decoded = new StringBuilder();
    Matcher word = WORD.matcher(text);
    int at = 0;
    boolean found = word.find();
    while (found) {
      decoded.append(text, at, word.start());
      String charset = word.group(1);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      do {
        bytes.writeBytes(bytes(word.group(2), word.group(3)));
        at = word.end();
        found = word.find();
      } while (found
          && text.substring(at, word.start()).isBlank()
          && word.group(1).equalsIgnoreCase(charset));
      decoded.append(Charsets.decode(bytes.toByteArray(), charset, ofFeed).text());
      // White space between two of them is for the line alone.
      at = found && text.substring(at, word.start()).isBlank() ? word.start() : at;
    }
    return decoded.append(text.substring(at)).toString();
  }

  private static byte[] bytes(String encoding, String text) {
    return encoding.toLowerCase(Locale.ROOT).equals("b") ? base64(text) : quoted(text);
  }

  private static byte[] base64(String text) {
    String clean = NO_BASE64.matcher(text).replaceAll("");
    // A single character left over holds no byte.
    int usable = clean.length() % 4 == 1 ? clean.length() - 1 : clean.length();
    return Base64.getDecoder().decode(clean.substring(0, usable));
  }

  private static byte[] quoted(String text) {
    byte[] from = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < from.length; i++) {
      int high = from[i] == '=' && i + 2 < from.length ? Character.digit(from[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(from[i + 2], 16);
      if (low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.write(from[i] == '_' ? ' ' : from[i]);
      }
    }
    return bytes.toByteArray();
  }
}
