package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells letters that no language puts together. A bad scan of a page is none of it: most of its
 * words are still words.
 */
final class Gibberish {
  /** Fewer letters say too little about a text. */
  private static final int FEWEST_HAN = 40;

  private static final int FEWEST_WORDS = 30;

  /**
   * In the languages of the press two letters of five are vowels, of random letters one of five.
   */
  private static final double FEW_VOWELS = 0.3;

  private static final double NEXT_TO_NO_VOWELS = 0.2;

  /** Of random ideographs a third is in common use; of a text next to all. */
  private static final double FEW_COMMON = 0.6;

  /** Enough of a text to judge it by. */
  private static final int SAMPLE = 20_000;

  // Both standards order characters by use: what is common stands in their first planes.
  private static final BitSet COMMON = new BitSet(1 << 16);

  static {
    addPlane("GB18030", 0xB0, 0xD7, 0xA1);
    addPlane("Big5", 0xA4, 0xC6, 0x40);
  }

  private final Set<String> words = new HashSet<>();
  private final StringBuilder word = new StringBuilder();
  private int wordCount;
  private int latin;
  private int vowels;
  private int han;
  private int common;

  private Gibberish() {}

  static boolean is(CharSequence sample) {
    CharSequence judged = sample.subSequence(0, Math.min(SAMPLE, sample.length()));
    Gibberish seen = new Gibberish();
    judged.chars().forEach(unit -> seen.countHan((char) unit));
    // Where there is Chinese enough, words need not be made.
    if (seen.han >= FEWEST_HAN) {
      return seen.isNoChinese();
    }
    Normalizer.normalize(judged, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .chars()
        .forEach(unit -> seen.take((char) unit));
    seen.endWord();
    return seen.isNoLanguage();
  }

  private void countHan(char unit) {
    if (Form.isHan(unit)) {
      han++;
      common += COMMON.get(unit) ? 1 : 0;
    }
  }

  private void take(char unit) {
    if (unit >= 'a' && unit <= 'z') {
      latin++;
      vowels += "aeiouy".indexOf(unit) >= 0 ? 1 : 0;
      word.append(unit);
    } else if (Character.getType(unit) != Character.NON_SPACING_MARK) {
      endWord();
    }
  }

  private void endWord() {
    if (!word.isEmpty()) {
      wordCount++;
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private boolean isNoChinese() {
    return common < han * FEW_COMMON;
  }

  /** Every text of some length says some word twice. */
  private boolean isNoLanguage() {
    boolean neverTwice = words.size() == wordCount;
    return wordCount >= FEWEST_WORDS
        && (vowels < latin * NEXT_TO_NO_VOWELS || (neverTwice && vowels < latin * FEW_VOWELS));
  }

  private static void addPlane(String charset, int firstRow, int lastRow, int firstCell) {
    for (int row = firstRow; row <= lastRow; row++) {
      for (int cell = firstCell; cell <= 0xFE; cell++) {
        String decoded = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName(charset));
        if (decoded.length() == 1 && Form.isHan(decoded.charAt(0))) {
          COMMON.set(decoded.charAt(0));
        }
      }
    }
  }
}
