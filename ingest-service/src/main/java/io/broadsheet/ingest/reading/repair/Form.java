package io.broadsheet.ingest.reading.repair;

/** What characters are for: conventions of typesetting, in Chinese and in Latin script. */
public final class Form {
  private static final String ENDS = "。！？!?…";
  private static final String CLOSERS = "”’」』）)》〉】〕\"'";
  private static final String OPENERS = "“‘「『（(《〈【〔";
  private static final String NEVER_FIRST = "，。、；：！？”’」』）》〉】〕,;:!?)%％";

  /** Brackets around more than this are part of the sentence. */
  private static final int LONGEST_ASIDE = 90;

  private Form() {}

  public static boolean isHan(char unit) {
    return (unit >= '\u4E00' && unit <= '\u9FFF')
        || (unit >= '\u3400' && unit <= '\u4DBF')
        || unit == '〇'
        || unit == '々';
  }

  public static boolean isLatin(char unit) {
    return unit < '\u0250' && Character.isLetter(unit);
  }

  public static boolean isCloser(char unit) {
    return CLOSERS.indexOf(unit) >= 0;
  }

  public static boolean isOpener(char unit) {
    return OPENERS.indexOf(unit) >= 0;
  }

  /** Whether a line may not begin with it, so that one that does goes on from the line before. */
  public static boolean neverBegins(char unit) {
    return NEVER_FIRST.indexOf(unit) >= 0;
  }

  /** Columns it takes in a fixed pitch. */
  public static int width(char unit) {
    return unit >= '\u2E80' && !Character.isLowSurrogate(unit) ? 2 : 1;
  }

  /** Columns the text takes in a fixed pitch. */
  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  /** Whether the text closes a sentence, brackets and quotation marks behind it allowed. */
  public static boolean endsSentence(String text) {
    return endsSentence(text, text.length())
        || (openingOfLast(text) > 0 && endsSentence(text, openingOfLast(text)));
  }

  /** Where the brackets open that close the text: （下转第三版）, （记者 张三）; -1 when none do. */
  public static int openingOfLast(String text) {
    int end = text.length() - 1;
    if (end < 1 || "）)】".indexOf(text.charAt(end)) < 0) {
      return -1;
    }
    int open = end - 1;
    while (open >= 0 && end - open <= LONGEST_ASIDE && "（(【".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    return open >= 0 && end - open <= LONGEST_ASIDE ? open : -1;
  }

  private static boolean endsSentence(String text, int behind) {
    int at = behind - 1;
    while (at >= 0 && (isCloser(text.charAt(at)) || text.charAt(at) == ' ')) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    char last = text.charAt(at);
    if (ENDS.indexOf(last) >= 0) {
      return true;
    }
    // A full stop ends a Latin sentence; in "第3." or "3.5" it stands behind a digit that began one.
    return last == '.' && at > 0 && (isLatin(text.charAt(at - 1)) || behind > 12);
  }

  /** How much a line says, in Han characters: a Latin word counts for two. */
  public static int units(String text) {
    return units(text, Integer.MAX_VALUE);
  }

  /** Whether it says that much; looks no further than it must. */
  public static boolean saysAtLeast(String text, int units) {
    return units(text, units) >= units;
  }

  private static int units(String text, int enough) {
    int units = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length() && units < enough; i++) {
      char unit = text.charAt(i);
      if (isHan(unit)) {
        units++;
        inWord = false;
      } else if (Character.isLetterOrDigit(unit)) {
        units += inWord ? 0 : 2;
        inWord = true;
      } else if (unit != '\'' && unit != '’' && unit != '.') {
        inWord = false;
      }
    }
    return units;
  }
}
