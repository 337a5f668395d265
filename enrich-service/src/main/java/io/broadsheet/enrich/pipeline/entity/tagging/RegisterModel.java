package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.enrich.pipeline.text.Folding;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.function.IntConsumer;

/**
 * Tells news from reference prose by its characters and their neighbours; news where nothing speaks
 * for either.
 */
final class RegisterModel {
  // Enough to tell; the rest of a long text costs time and changes nothing.
  private static final int LOOKED_AT = 2_000;

  // In between a text is some of both. A newspaper's text is as a rule far below.
  private static final int NEWS_BELOW = 0;
  private static final int REFERENCE_ABOVE = 600;

  // Newspapers set figures and letters as wide as characters; nobody else does.
  private static final int FULL_WIDTH = 777;

  /** The whole of a text. */
  static final int PARTS = 8;

  private final short[] weights;

  private RegisterModel(short[] weights) {
    this.weights = weights;
  }

  static RegisterModel read(DataInputStream in) throws IOException {
    short[] weights = new short[in.readInt()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readShort();
    }
    return new RegisterModel(weights);
  }

  /** How much of a text's register is reference prose, in {@link #PARTS}. */
  int shareOfReference(String text) {
    long[] sum = new long[1];
    pairs(text, weights.length, pair -> sum[0] += weights[pair]);
    return Math.clamp((sum[0] - NEWS_BELOW) * PARTS / (REFERENCE_ABOVE - NEWS_BELOW), 0, PARTS);
  }

  /**
   * The characters, pairs and threes of neighbours, as numbers below a bound, which is a power of
   * two.
   */
  static void pairs(String text, int bound, IntConsumer pairs) {
    char before = ' ';
    char beforeThat = ' ';
    for (int i = 0; i < Math.min(LOOKED_AT, text.length()); i++) {
      char raw = text.charAt(i);
      char c = Folding.simplified(Folding.halfWidth(raw));
      if (raw >= '０' && raw <= 'ｚ') {
        pairs.accept(slot(FULL_WIDTH, bound));
      }
      pairs.accept(slot(c, bound));
      pairs.accept(slot(before * 31_013 + c, bound));
      pairs.accept(slot((beforeThat * 31_013 + before) * 7919 + c, bound));
      beforeThat = before;
      before = c;
    }
  }

  private static int slot(int what, int bound) {
    return ((what * 0x9E3779B9) >>> 8) & (bound - 1);
  }
}
