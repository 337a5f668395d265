package io.broadsheet.enrich.pipeline.language;

import com.ibm.icu.text.Transliterator;
import java.util.BitSet;

/**
 * Tells simplified from traditional characters. A character that turns into another one on the way
 * from simplified to traditional is evidence for the first, and the other way round; most
 * characters are the same in both and say nothing.
 */
final class ChineseScript {
  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;

  private final BitSet simplified = new BitSet();
  private final BitSet traditional = new BitSet();

  ChineseScript() {
    changedBy("Simplified-Traditional", simplified);
    changedBy("Traditional-Simplified", traditional);
    // 后, 里, 干 … change in both directions: written in both scripts, so evidence for neither.
    BitSet both = (BitSet) simplified.clone();
    both.and(traditional);
    simplified.andNot(both);
    traditional.andNot(both);
  }

  /** {@code zh-Hant} when more characters are traditional than simplified, else {@code zh-Hans}. */
  String tagOf(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (traditional.get(c)) {
        balance++;
      } else if (simplified.get(c)) {
        balance--;
      }
    }
    return balance > 0 ? "zh-Hant" : "zh-Hans";
  }

  private static void changedBy(String transform, BitSet changed) {
    StringBuilder all = new StringBuilder();
    for (char c = FIRST; c <= LAST; c++) {
      all.append(c).append('\n');
    }
    String[] after =
        Transliterator.getInstance(transform).transliterate(all.toString()).split("\n");
    for (int c = FIRST; c <= LAST; c++) {
      if (!after[c - FIRST].equals(String.valueOf((char) c))) {
        changed.set(c);
      }
    }
  }
}
