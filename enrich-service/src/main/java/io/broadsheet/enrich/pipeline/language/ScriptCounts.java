package io.broadsheet.enrich.pipeline.language;

import java.lang.Character.UnicodeScript;

/** How many letters of a text are written in which script. */
record ScriptCounts(int han, int kana, int hangul, int latin, int cyrillic, int arabic) {
  /** The script that a text is mainly written in. */
  enum Leading {
    HAN,
    JAPANESE,
    KOREAN,
    LATIN,
    CYRILLIC,
    ARABIC,
    OTHER
  }

  // A Latin word takes about this many letters where Chinese takes one character or two.
  private static final int LATIN_PER_HAN = 3;

  static ScriptCounts of(String text) {
    int[] counts = new int[6];
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(
            letter -> {
              int slot = slotOf(UnicodeScript.of(letter));
              if (slot >= 0) {
                counts[slot]++;
              }
            });
    return new ScriptCounts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
  }

  Leading leading() {
    int most =
        Math.max(
            Math.max(han + kana, hangul),
            Math.max(latin / LATIN_PER_HAN, Math.max(cyrillic, arabic) / LATIN_PER_HAN));
    if (han + kana + hangul + latin + cyrillic + arabic == 0) {
      return Leading.OTHER;
    }
    if (han + kana >= most && han + kana > 0) {
      // Japanese always needs kana; a Chinese text may quote a little.
      return kana * 5 > han ? Leading.JAPANESE : Leading.HAN;
    }
    if (hangul >= most && hangul > 0) {
      return Leading.KOREAN;
    }
    if (latin >= cyrillic && latin >= arabic) {
      return Leading.LATIN;
    }
    return cyrillic >= arabic ? Leading.CYRILLIC : Leading.ARABIC;
  }

  private static int slotOf(UnicodeScript script) {
    return switch (script) {
      case HAN -> 0;
      case HIRAGANA, KATAKANA -> 1;
      case HANGUL -> 2;
      case LATIN -> 3;
      case CYRILLIC -> 4;
      case ARABIC -> 5;
      default -> -1;
    };
  }
}
