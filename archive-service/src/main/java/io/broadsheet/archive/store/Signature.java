package io.broadsheet.archive.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A MinHash of a body: equal numbers at equal places measure how much two texts share. */
public final class Signature {
  // Sixteen bands of four numbers find nearly all pairs that share 60 % and few that share 20 %.
  private static final int BAND = 4;
  private static final double NEAR = 0.6;

  private final int[] numbers;

  private Signature(int[] numbers) {
    this.numbers = numbers;
  }

  /** From base64url, as enrichment writes it; none for what is no signature. */
  public static Optional<Signature> parse(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      if (bytes.length == 0 || bytes.length % (BAND * Integer.BYTES) != 0) {
        return Optional.empty();
      }
      int[] numbers = new int[bytes.length / Integer.BYTES];
      ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
      return Optional.of(new Signature(numbers));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Each with its place in the upper half. */
  List<Long> bands() {
    List<Long> bands = new ArrayList<>();
    for (int at = 0; at < numbers.length; at += BAND) {
      int hash = Arrays.hashCode(Arrays.copyOfRange(numbers, at, at + BAND));
      bands.add((long) (at / BAND) << Integer.SIZE | Integer.toUnsignedLong(hash));
    }
    return bands;
  }

  /** The share of runs of characters that two texts have in common, as far as it can be told. */
  public double likeness(Signature other) {
    int length = Math.min(numbers.length, other.numbers.length);
    int same = 0;
    for (int i = 0; i < length; i++) {
      same += numbers[i] == other.numbers[i] ? 1 : 0;
    }
    return (double) same / Math.max(numbers.length, other.numbers.length);
  }

  boolean isNear(Signature other) {
    return likeness(other) >= NEAR;
  }
}
