package io.broadsheet.runtime.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A request's target (RFC 9112, section 3.2). Terminals and browsers of old send words as they are
 * typed: {@code ?q=黄河}. What is UTF-8 can only mean itself.
 */
final class Target {
  // RFC 3986, section 2: what may stand in a path or query beside letters and digits.
  private static final String SIGNS = "-._~:/?#@!$&'()*+,;=%";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Target() {}

  /**
   * The same with all that must be percent-encoded; empty where that has no meaning: bytes that are
   * no UTF-8, a percent sign without its two digits.
   *
   * @param raw one character a byte, as it came
   */
  static Optional<String> encoded(String raw) {
    StringBuilder encoded = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%' && !isEscape(raw, i)) {
        return Optional.empty();
      }
      if (isAllowed(c)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.toHexDigits((byte) c));
      }
    }
    return isUtf8(raw) && isUri(encoded.toString())
        ? Optional.of(encoded.toString())
        : Optional.empty();
  }

  private static boolean isAllowed(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || SIGNS.indexOf(c) >= 0;
  }

  private static boolean isEscape(String raw, int at) {
    return at + 2 < raw.length()
        && HexFormat.isHexDigit(raw.charAt(at + 1))
        && HexFormat.isHexDigit(raw.charAt(at + 2));
  }

  private static boolean isUtf8(String raw) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1)));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isUri(String encoded) {
    try {
      return new URI(encoded).getRawPath() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
