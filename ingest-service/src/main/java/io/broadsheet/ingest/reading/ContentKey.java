package io.broadsheet.ingest.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Names things by what they say: SHA-256 over the parts in normalization form C. */
public final class ContentKey {
  private ContentKey() {}

  /** Hex; the same for texts that differ only in how characters are composed. */
  public static String of(@Nullable String... parts) {
    MessageDigest sha256 = sha256();
    for (String part : parts) {
      if (part != null) {
        sha256.update(
            Normalizer.normalize(part, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
      }
      // Keeps ("ab", "c") and ("a", "bc") apart, and an absent part from an empty one.
      sha256.update(part == null ? (byte) 1 : (byte) 0);
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  /** Hex; of the bytes as they are. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
