package io.broadsheet.ingest.reading.repair;

import java.text.Normalizer;
import java.util.Locale;

/** Character for character, the form that the rest of the system expects. */
public final class Folding {
  private static final int WIDTH_SHIFT = 0xFEE0;

  private Folding() {}

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

  /** Whether the character shows nothing and means nothing: controls, marks of order and width. */
  public static boolean isInvisible(char unit) {
    return (Character.isISOControl(unit) && unit != '\t')
        || unit == '\uFEFF'
        || (unit >= '\u200B' && unit <= '\u200F')
        || (unit >= '\u202A' && unit <= '\u202E')
        || unit == '\u2060'
        || unit == '\u00AD';
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
