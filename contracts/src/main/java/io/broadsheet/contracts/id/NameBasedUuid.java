package io.broadsheet.contracts.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUID version 5 (RFC 9562, section 5.5): the same name always gives the same id. */
final class NameBasedUuid {
  /** This project's own namespace, drawn once; changing it would rename every article. */
  private static final UUID NAMESPACE = UUID.fromString("6f1d3b0a-52c7-4a5e-9a7e-0d6a2f0c8b11");

  private NameBasedUuid() {}

  /** Parts are joined by NUL, which no part may hold, so that no two lists of parts collide. */
  static UUID of(String... parts) {
    MessageDigest sha1 = sha1();
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(NAMESPACE.getMostSignificantBits())
            .putLong(NAMESPACE.getLeastSignificantBits())
            .flip());
    byte[] hash = sha1.digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
    ByteBuffer bits = ByteBuffer.wrap(hash);
    long most = (bits.getLong() & ~0xF000L) | 0x5000L;
    long least = (bits.getLong() & ~(0b11L << 62)) | (0b10L << 62);
    return new UUID(most, least);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
