package io.broadsheet.contracts.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A secret of the form {@code bs_<role>_<random>}. It is shown once; only {@link #hash()} is kept.
 * A plain SHA-256 is enough because the random part has 256 bits: there is nothing to guess.
 */
public record AccessKey(String secret) {
  private static final int RANDOM_BYTES = 32;

  /** A new key that nobody has seen. */
  public static AccessKey generate(Role role, SecureRandom random) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return new AccessKey(
        "bs_" + role.name().toLowerCase(Locale.ROOT) + "_" + HexFormat.of().formatHex(bytes));
  }

  /** SHA-256 of the secret, hex; the key of its record on {@code keys.registered}. */
  public String hash() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Never the secret: this may reach a log. */
  @Override
  public String toString() {
    return "AccessKey[hidden]";
  }
}
