package io.broadsheet.ingest.reading.mail;

import io.broadsheet.ingest.reading.DecodedText;
import io.broadsheet.ingest.reading.Decoding;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Charsets of parts and headers: what is declared, where it decodes; else as for any document.
 * Mailers label what they do not know: a declared charset of one byte, which decodes anything,
 * yields to UTF-8 where the bytes are that.
 */
final class Charsets {
  // Seven-bit encodings that would pass for ASCII, and that no JDK knows.
  private static final Set<String> UNREADABLE =
      Set.of("hz-gb-2312", "utf-7", "unicode-1-1-utf-7", "unicode-2-0-utf-7");

  private Charsets() {}

  /** Whether a text in it can be read at all. */
  static boolean isReadable(@Nullable String declared) {
    return declared == null || !UNREADABLE.contains(declared.toLowerCase(Locale.ROOT));
  }

  /** The bytes of a part; refused when they are no text. */
  static Decoding strictly(byte[] bytes, @Nullable String declared, @Nullable String ofFeed) {
    if (isAscii(bytes)) {
      return decoded(bytes, isUnmarked(declared) ? "US-ASCII" : declared, ofFeed);
    }
    if (!isUnmarked(declared)
        && decoded(bytes, declared, ofFeed) instanceof DecodedText asDeclared
        && !isRatherUtf8(bytes, asDeclared.charset())) {
      return asDeclared;
    }
    return decoded(bytes, null, ofFeed);
  }

  /** Whether the bytes are UTF-8 and can hardly be by accident. */
  private static boolean isRatherUtf8(byte[] bytes, String declared) {
    if (!(decoded(bytes, "UTF-8", null) instanceof DecodedText utf8)) {
      return false;
    }
    // Three bytes that belong together prove more than two.
    long far = utf8.text().chars().filter(unit -> unit >= 0x800).limit(2).count();
    return far == 2 || isOfOneByte(declared);
  }

  /** The bytes of a header, which must not fail: the worst that can happen is a strange name. */
  static DecodedText decode(byte[] bytes, @Nullable String declared, @Nullable String ofFeed) {
    byte[] text = withoutNul(bytes);
    if (strictly(text, declared, ofFeed) instanceof DecodedText decoded) {
      return decoded;
    }
    // Two by two, high bytes are Chinese; alone they are accents.
    return highBytesArePaired(text) && decoded(text, "GB18030", null) instanceof DecodedText chinese
        ? chinese
        : new DecodedText(new String(text, Charset.forName("windows-1252")), "windows-1252");
  }

  private static Decoding decoded(byte[] bytes, @Nullable String name, @Nullable String ofFeed) {
    Decoding decoding = TextDecoder.decode(bytes, name, ofFeed);
    return decoding instanceof Refused refused && refused.slug().equals("unknown-charset")
        ? TextDecoder.decode(bytes, null, ofFeed)
        : decoding;
  }

  /** Whether it says nothing of a text that is not ASCII. */
  static boolean isUnmarked(@Nullable String declared) {
    return declared == null
        || declared.isBlank()
        || declared.toLowerCase(Locale.ROOT).matches("us-ascii|ascii|unknown-8bit|x-unknown");
  }

  private static boolean isOfOneByte(String charset) {
    return charset.startsWith("windows-") || charset.startsWith("ISO-8859-");
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte each : bytes) {
      // Escapes begin the double bytes of ISO 2022.
      if (each < 0 || each == 0x1B || each == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean highBytesArePaired(byte[] bytes) {
    int run = 0;
    for (byte each : bytes) {
      if (each < 0) {
        run++;
      } else if (run % 2 == 1) {
        return false;
      } else {
        run = 0;
      }
    }
    return run % 2 == 0;
  }

  private static byte[] withoutNul(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
