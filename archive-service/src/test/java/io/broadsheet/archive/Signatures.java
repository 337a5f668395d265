package io.broadsheet.archive;

import java.nio.ByteBuffer;
import java.util.Base64;

/** MinHash signatures for tests. */
public final class Signatures {
  private static final int SIZE = 64;

  private Signatures() {}

  /**
   * A signature of a kind of text.
   *
   * @param same how many of its numbers it shares with others of the kind; the rest are those of
   *     texts that share as many
   */
  public static String of(int kind, int same) {
    ByteBuffer numbers = ByteBuffer.allocate(SIZE * Integer.BYTES);
    for (int i = 0; i < SIZE; i++) {
      numbers.putInt((i < same ? kind : kind + same) * 1_000 + i);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(numbers.array());
  }

  /** A signature that shares three quarters with each of two others of the kind. */
  public static String between(int kind, int same, int otherSame) {
    int[] one = numbers(of(kind, same));
    int[] other = numbers(of(kind, otherSame));
    ByteBuffer mixed = ByteBuffer.allocate(SIZE * Integer.BYTES);
    for (int i = 0; i < SIZE; i++) {
      mixed.putInt(i < SIZE * 3 / 4 ? one[i] : other[i]);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mixed.array());
  }

  private static int[] numbers(String signature) {
    int[] numbers = new int[SIZE];
    ByteBuffer.wrap(Base64.getUrlDecoder().decode(signature)).asIntBuffer().get(numbers);
    return numbers;
  }
}
