package io.broadsheet.ingest.reading.mail;

import io.broadsheet.ingest.reading.DecodedText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A mail as a text from which every byte of it can be had back, since each part has a charset of
 * its own: UTF-8 where the whole is that, so that offsets count characters; else a character a
 * byte.
 */
public final class Original {
  private Original() {}

  /** The mail as text; never fails. */
  public static DecodedText of(byte[] mail) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(mail)).toString();
      return new DecodedText(text, StandardCharsets.UTF_8.name());
    } catch (CharacterCodingException e) {
      Charset bytewise = StandardCharsets.ISO_8859_1;
      return new DecodedText(new String(mail, bytewise), bytewise.name());
    }
  }

  /** The bytes that {@link #of} made the text of. */
  static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }
}
