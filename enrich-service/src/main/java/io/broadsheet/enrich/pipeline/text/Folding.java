package io.broadsheet.enrich.pipeline.text;

import com.ibm.icu.text.Transliterator;

/** Makes one of characters that are written in several ways; never changes a length. */
public final class Folding {
  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int TO_HALF_WIDTH = 0xFF01 - 0x21;
  private static final char IDEOGRAPHIC_SPACE = 0x3000;
  private static final char[] SIMPLIFIED = simplified();

  private Folding() {}

  /** The simplified form of a traditional character; every other character as it is. */
  public static char simplified(char c) {
    return c < FIRST || c > LAST ? c : SIMPLIFIED[c - FIRST];
  }

  /** The same of every character. */
  public static String simplified(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = simplified(chars[i]);
    }
    return new String(chars);
  }

  /** Simplified, with digits, points and per cent signs at half width: what numbers are read in. */
  public static String plain(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      boolean isOfNumber = (c >= '０' && c <= '９') || c == '．' || c == '％';
      chars[i] = isOfNumber ? halfWidth(c) : simplified(c);
    }
    return new String(chars);
  }

  /** Full-width Latin letters, digits and signs at half width. */
  public static char halfWidth(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return (char) (c - TO_HALF_WIDTH);
    }
    return c == IDEOGRAPHIC_SPACE ? ' ' : c;
  }

  private static char[] simplified() {
    StringBuilder all = new StringBuilder();
    for (char c = FIRST; c <= LAST; c++) {
      all.append(c).append('\n');
    }
    String[] after =
        Transliterator.getInstance("Traditional-Simplified")
            .transliterate(all.toString())
            .split("\n");
    char[] map = new char[after.length];
    for (int i = 0; i < after.length; i++) {
      // One character that becomes two would move everything behind it.
      map[i] = after[i].length() == 1 ? after[i].charAt(0) : (char) (FIRST + i);
    }
    return map;
  }
}
