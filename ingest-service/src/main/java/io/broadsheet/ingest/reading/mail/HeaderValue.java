package io.broadsheet.ingest.reading.mail;

import io.broadsheet.ingest.reading.DecodedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A field with parameters, such as {@code Content-Type}. Their values are read in every way that
 * mailers write names of files: RFC 2231 with charset and in pieces, encoded words (which RFC 2047
 * forbids there), and bare characters.
 *
 * @param value lower case
 */
record HeaderValue(String value, Map<String, String> parameters) {
  private static final String HIDDEN_WORD = "=\u0001?";
  static final HeaderValue NONE = new HeaderValue("", Map.of());

  HeaderValue {
    parameters = Map.copyOf(parameters);
  }

  /** Null when there is no such parameter. */
  @Nullable String parameter(String name) {
    return parameters.get(name);
  }

  static HeaderValue of(String field, @Nullable String ofFeed) {
    // The parser takes bytes for characters: in UTF-8 none of them is mistaken for a sign. And it
    // decodes encoded words, less well than is done here: it must not know them.
    byte[] bytes = field.replace("=?", HIDDEN_WORD).getBytes(StandardCharsets.UTF_8);
    RawBody body =
        RawFieldParser.DEFAULT.parseRawBody(
            new ByteArrayBuffer(bytes, true), new ParserCursor(0, bytes.length));
    Map<String, Map<Integer, Piece>> pieces = new HashMap<>();
    Map<String, String> plain = new HashMap<>();
    for (NameValuePair parameter : body.getParams()) {
      String name = parameter.getName().toLowerCase(Locale.ROOT);
      String value = characters(parameter.getValue());
      int star = name.indexOf('*');
      if (star < 0) {
        plain.putIfAbsent(name, EncodedWords.decode(value, ofFeed));
      } else {
        boolean isEncoded = name.endsWith("*");
        String index = name.substring(star + 1).replace("*", "");
        if (index.isEmpty() || index.matches("[0-9]{1,3}")) {
          pieces
              .computeIfAbsent(name.substring(0, star), each -> new HashMap<>())
              .putIfAbsent(
                  index.isEmpty() ? 0 : Integer.parseInt(index), new Piece(value, isEncoded));
        }
      }
    }
    pieces.forEach((name, values) -> plain.put(name, joined(values, ofFeed)));
    return new HeaderValue(characters(body.getValue()).strip().toLowerCase(Locale.ROOT), plain);
  }

  private record Piece(String text, boolean isEncoded) {}

  /** RFC 2231, sections 3 and 4; the first piece says the charset. */
  private static String joined(Map<Integer, Piece> pieces, @Nullable String ofFeed) {
    List<Byte> bytes = new ArrayList<>();
    String charset = null;
    for (int i = 0; pieces.containsKey(i); i++) {
      Piece piece = pieces.get(i);
      String text = piece.text();
      if (piece.isEncoded() && i == 0 && text.indexOf('\'') >= 0) {
        charset = text.substring(0, text.indexOf('\''));
        text = text.substring(text.indexOf('\'', text.indexOf('\'') + 1) + 1);
      }
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      for (int at = 0; at < utf8.length; at++) {
        int hex = piece.isEncoded() && utf8[at] == '%' ? hex(utf8, at + 1) : -1;
        bytes.add(hex < 0 ? utf8[at] : (byte) hex);
        at += hex < 0 ? 0 : 2;
      }
    }
    byte[] all = new byte[bytes.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = bytes.get(i);
    }
    return EncodedWords.decode(Charsets.decode(all, charset, ofFeed).text(), ofFeed);
  }

  private static int hex(byte[] text, int at) {
    if (at + 1 >= text.length) {
      return -1;
    }
    int high = Character.digit(text[at], 16);
    int low = Character.digit(text[at + 1], 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  /** The parser hands on bytes as characters in some places, and decodes UTF-8 in others. */
  private static String characters(@Nullable String parsed) {
    String text = parsed == null ? "" : parsed.replace(HIDDEN_WORD, "=?");
    boolean isDecoded = text.chars().anyMatch(unit -> unit > 0xFF);
    return !isDecoded
            && Charsets.strictly(text.getBytes(StandardCharsets.ISO_8859_1), "UTF-8", null)
                instanceof DecodedText utf8
            && utf8.charset().equals("UTF-8")
        ? utf8.text()
        : text;
  }
}
