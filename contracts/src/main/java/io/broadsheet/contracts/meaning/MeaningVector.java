package io.broadsheet.contracts.meaning;

import io.broadsheet.contracts.Require;
import java.util.Base64;
import java.util.Optional;

/**
 * What a text means: a direction, in numbers of 8 bits. Its length says nothing, so the largest
 * number is always 127 and none of the precision is lost.
 */
public final class MeaningVector {
  private final byte[] numbers;

  private MeaningVector(byte[] numbers) {
    this.numbers = numbers;
  }

  /** The nearest of a vector of any length. */
  public static MeaningVector of(float[] exact) {
    Require.that(exact.length > 0, "vector: has no numbers");
    float largest = 0;
    for (float number : exact) {
      largest = Math.max(largest, Math.abs(number));
    }
    byte[] numbers = new byte[exact.length];
    for (int i = 0; largest > 0 && i < numbers.length; i++) {
      numbers[i] = (byte) Math.round(exact[i] * Byte.MAX_VALUE / largest);
    }
    return new MeaningVector(numbers);
  }

  /** As an enrichment holds it; none when it is no vector. */
  public static Optional<MeaningVector> parse(String text) {
    try {
      byte[] numbers = Base64.getUrlDecoder().decode(text);
      return numbers.length == 0 ? Optional.empty() : Optional.of(new MeaningVector(numbers));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** 1 for the same direction, 0 for unrelated ones and for vectors that no one model made. */
  public double cosine(MeaningVector other) {
    if (numbers.length != other.numbers.length) {
      return 0;
    }
    long product = 0;
    long own = 0;
    long others = 0;
    for (int i = 0; i < numbers.length; i++) {
      product += numbers[i] * other.numbers[i];
      own += numbers[i] * numbers[i];
      others += other.numbers[i] * other.numbers[i];
    }
    return own == 0 || others == 0 ? 0 : product / StrictMath.sqrt((double) own * others);
  }

  /** As an enrichment holds it: Base64url. */
  @Override
  public String toString() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(numbers);
  }
}
