package io.broadsheet.ingest.reading.repair;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Character for character, the form that the rest of the system expects. */
public final class Folding {
  private static final int WIDTH_SHIFT = 0xFEE0;

  static final char SOFT_HYPHEN = '\u00AD';

  /** Signs that Latin text has narrow: between narrow or folded characters they are its own. */
  private static final String WIDE_SIGNS = "．＠＿／－";

  private Folding() {}

  /** As {@link #fold(char)}, and a wide sign between Latin letters or digits as well. */
  static char fold(String raw, char unit, int at) {
    if (WIDE_SIGNS.indexOf(unit) < 0 || at == 0 || at + 1 >= raw.length()) {
      return fold(unit);
    }
    char before = fold(raw.charAt(at - 1));
    char behind = fold(raw.charAt(at + 1));
    boolean digits = isDigit(before) && isDigit(behind);
    boolean wide = raw.charAt(at - 1) != before && raw.charAt(at + 1) != behind;
    boolean within = isLatinOrDigit(before) && isLatinOrDigit(behind);
    return within && (unit == '．' ? digits || wide : wide || unit == '＠' || unit == '＿')
        ? (char) (unit - WIDTH_SHIFT)
        : unit;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isLatinOrDigit(char unit) {
    return unit < 128 && Character.isLetterOrDigit(unit);
  }

  /** The letters of a ligature (ﬁ); null for every other character. */
  static @Nullable String expanded(char unit) {
    return unit >= '\uFB00' && unit <= '\uFB06'
        ? Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC)
        : null;
  }

  static boolean isLineBreak(char unit) {
    return unit == '\n' || unit == '\r';
  }

  /** Full-width letters and digits to ASCII, every kind of space to a space; the rest as it is. */
  public static char fold(char unit) {
    if ((unit >= '０' && unit <= '９')
        || (unit >= 'Ａ' && unit <= 'Ｚ')
        || (unit >= 'ａ' && unit <= 'ｚ')) {
      return (char) (unit - WIDTH_SHIFT);
    }
    if (unit == '\t' || Character.isSpaceChar(unit)) {
      return ' ';
    }
    return unit;
  }

  /**
   * Whether the character shows nothing and means nothing: controls, marks of order and width,
   * private use.
   */
  public static boolean isInvisible(char unit) {
    return (Character.isISOControl(unit) && unit != '\t')
        || unit == '\uFEFF'
        || (unit >= '\u200B' && unit <= '\u200F')
        || (unit >= '\u202A' && unit <= '\u202E')
        || unit == '\u2060'
        || unit == SOFT_HYPHEN
        // Private use: what an OCR or a font of ornaments left behind, and no one else can read.
        || (unit >= '\uE000' && unit <= '\uF8FF');
  }

  /** A key that a change of width, case, punctuation or spacing leaves alone. */
  public static String key(String text, int longest) {
    String head = text.length() > longest * 4 ? text.substring(0, longest * 4) : text;
    StringBuilder key = new StringBuilder();
    String folded = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    int taken = 0;
    for (int at = 0; at < folded.length() && taken < longest; ) {
      int point = folded.codePointAt(at);
      if (Character.isLetterOrDigit(point)) {
        key.appendCodePoint(point);
        taken++;
      }
      at += Character.charCount(point);
    }
    return key.toString();
  }
}
