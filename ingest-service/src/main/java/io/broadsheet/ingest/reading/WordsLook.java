package io.broadsheet.ingest.reading;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;

/**
 * Whether a text looks like one that somebody wrote, or like bytes decoded with the wrong charset:
 * signs inside words, capitals behind small letters, words of two scripts, Latin words without one
 * plain letter. A letter that stands alone tells nothing.
 */
final class WordsLook {
  private static final int LONGEST_LOOK = 64 * 1024;
  // What a wrong charset leaves alone is most often a letter or two by accident.
  private static final double MOST_WRONG = 0.1;
  private static final double MOST_CONTROLS = 0.05;
  // Messages of the teleprinter have their controls around the text, however short it is.
  private static final int FEW_CONTROLS = 24;

  private static final Charset GB_2312 = Charset.forName("GB2312");
  private static final int FIRST_COMMON_ROW = 0xB0;
  private static final int LAST_COMMON_ROW = 0xD7;
  private static final double MOST_COMMON = 0.9;

  private WordsLook() {}

  static boolean isWritten(String text) {
    int end = Math.min(text.length(), LONGEST_LOOK);
    int words = 0;
    int wrong = 0;
    int telling = 0;
    int controls = 0;
    for (int at = 0; at < end; ) {
      int start = at;
      while (at < end && isOfWord(text.charAt(at))) {
        at++;
      }
      if (at == start) {
        controls += isControl(text.charAt(at)) ? 1 : 0;
        at++;
      } else if (!isAscii(text, start, at)) {
        words++;
        wrong += isWrong(text, start, at) ? 1 : 0;
        telling += isTelling(text, start, at) ? 1 : 0;
      }
    }
    return wrong <= words * MOST_WRONG
        && (telling > 0 || words == 0)
        && (controls <= FEW_CONTROLS || controls <= end * MOST_CONTROLS);
  }

  /** A run of letters, and of what is no letter but stands where one should. */
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || (c > 0x7F && !isPunctuation(c));
  }

  private static boolean isPunctuation(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || switch (Character.getType(c)) {
          case Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  private static boolean isAscii(String text, int start, int end) {
    return text.substring(start, end).chars().allMatch(c -> c <= 0x7F);
  }

  private static boolean isWrong(String text, int start, int end) {
    UnicodeScript script = null;
    boolean hasPlain = false;
    int letters = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      hasPlain |= c <= 0x7F;
      if (c > 0x7F && !Character.isLetter(c) && !isMark(c)) {
        if (isInside(text, at, start, end) || Character.isISOControl(c)) {
          return true;
        }
        continue;
      }
      if (Character.isUpperCase(c) && at > start && Character.isLowerCase(text.charAt(at - 1))) {
        return true;
      }
      if (Character.isLetter(c)) {
        UnicodeScript own = UnicodeScript.of(c);
        letters++;
        if (script != null && own != script && !isOfEastAsia(own) && !isOfEastAsia(script)) {
          return true;
        }
        script = own;
      }
    }
    return script == UnicodeScript.LATIN && !hasPlain && letters > 1;
  }

  /** Whether it is more than a letter: of another alphabet, or one among plain letters. */
  private static boolean isTelling(String text, int start, int end) {
    char last = text.charAt(end - 1);
    return end - start > 1
        && (UnicodeScript.of(last) != UnicodeScript.LATIN
            || text.substring(start, end).chars().anyMatch(c -> c <= 0x7F));
  }

  /** Whether a sign has letters on both sides; degrees, currencies and marks stand at an end. */
  private static boolean isInside(String text, int at, int start, int end) {
    return at > start
        && at + 1 < end
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
  }

  /**
   * Whether the Chinese in a text is that of newspapers: nearly all of it from the first level of
   * GB 2312, of which pairs of bytes hit by accident less than half.
   */
  static boolean isEverydayChinese(String text) {
    String han =
        text.substring(0, Math.min(text.length(), LONGEST_LOOK))
            .codePoints()
            .filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    byte[] codes = han.getBytes(GB_2312);
    int common = 0;
    for (int at = 0; at + 1 < codes.length; at += codes[at] < 0 ? 2 : 1) {
      int row = codes[at] & 0xFF;
      common += row >= FIRST_COMMON_ROW && row <= LAST_COMMON_ROW ? 1 : 0;
    }
    return han.length() > 1 && common >= han.length() * MOST_COMMON;
  }

  // Chinese, Japanese and Korean stand beside one another, and beside Latin, without a space.
  private static boolean isOfEastAsia(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, COMMON -> true;
      default -> false;
    };
  }
}
