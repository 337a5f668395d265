package io.broadsheet.archive.reading.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Where a page ended: the sort key of its last row. It names the list it belongs to, so that it
 * cannot lead into another; what comes in between two pages neither moves nor hides a row.
 *
 * @param list fingerprint of the list's filters and order
 * @param key of the last row
 */
public record Cursor(String list, List<String> key) {
  private static final char SEPARATOR = '\u001F';
  private static final int CHECK_LENGTH = 12;

  public Cursor {
    key = List.copyOf(key);
  }

  /** A list's fingerprint. */
  public static String fingerprint(Object... filters) {
    return hash(List.of(filters).toString());
  }

  /** Opaque to whoever holds it. */
  public String token() {
    String content = list + SEPARATOR + String.join(String.valueOf(SEPARATOR), key);
    byte[] bytes = (hash(content) + SEPARATOR + content).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * The key in a token.
   *
   * @param length of a key of this list
   * @throws BadParameter when the token was not made for this list
   */
  public static List<String> read(String token, String list, int length) {
    String text = decoded(token);
    int check = text.indexOf(SEPARATOR);
    String content = text.substring(check + 1);
    if (check < 0 || !text.substring(0, check).equals(hash(content))) {
      throw new BadParameter("cursor", "not one that this archive gave out");
    }
    List<String> parts = List.of(content.split(String.valueOf(SEPARATOR), -1));
    if (!parts.getFirst().equals(list) || parts.size() != length + 1) {
      throw new BadParameter("cursor", "belongs to a list with other filters or another order");
    }
    return parts.subList(1, parts.size());
  }

  private static String decoded(String token) {
    try {
      return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, CHECK_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
