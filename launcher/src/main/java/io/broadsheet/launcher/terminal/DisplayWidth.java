package io.broadsheet.launcher.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Columns of a terminal that a text takes (UAX #11): a Chinese character takes two. */
final class DisplayWidth {
  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int codePoint) {
    // Most of what is printed; asking ICU for it would load its tables for nothing.
    if (codePoint >= 0x20 && codePoint < 0x7F) {
      return 1;
    }
    return switch (UCharacter.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          0;
      default ->
          switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
            default -> 1;
          };
    };
  }

  /** The text filled up with spaces; unchanged when it is as wide already. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** How many code units of the text fit, never splitting a code point and never none. */
  static int fitting(String text, int columns) {
    int used = 0;
    int index = 0;
    while (index < text.length()) {
      int codePoint = text.codePointAt(index);
      used += of(codePoint);
      if (used > columns && index > 0) {
        return index;
      }
      index += Character.charCount(codePoint);
    }
    return index;
  }
}
