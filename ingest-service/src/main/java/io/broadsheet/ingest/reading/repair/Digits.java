package io.broadsheet.ingest.reading.repair;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spaces inside numbers of Chinese prose: 1 200户, 2 0 2 5年, 15 .6%. */
final class Digits {
  private static final String BEHIND = "(?=\\s?[\\p{IsHan}%％‰℃])";

  /** Thousands set apart by a space, and not a number beside another. */
  private static final Pattern THOUSANDS =
      Pattern.compile(
          "(?<![0-9.,] ?)[1-9][0-9]{0,2}(?: [0-9]{3})+(?:\\.[0-9]+)?(?![0-9])" + BEHIND);

  private static final Pattern SINGLE =
      Pattern.compile("(?<![0-9] ?)[0-9](?: [0-9]){2,}(?! ?[0-9])" + BEHIND);

  /** One space inside a small number: no Chinese sentence sets two numbers apart by that alone. */
  private static final Pattern TWO =
      Pattern.compile(
          "(?<=[\\p{IsHan}，、（]|[讯訊电電] )(?![0-9]{3,4} [0-9]{3,4})[1-9][0-9]{0,3}"
              + " [0-9]{1,4}(?:\\.[0-9]{1,4})?(?![0-9.,]| ?[0-9])"
              + BEHIND);

  private static final Pattern POINT =
      Pattern.compile("(?<=[0-9])(?: [.．,] ?|[.．] )(?=[0-9]+" + BEHIND + ")");
  private static final Pattern PERCENT = Pattern.compile("(?<=[0-9]) +(?=[%％‰℃])");

  private Digits() {}

  /** A wide point between two digits is a decimal point. */
  static void narrow(char[] units, BitSet dropped) {
    for (int i = 1; i + 1 < units.length; i++) {
      if (units[i] != '．') {
        continue;
      }
      int before = dropped.previousClearBit(i - 1);
      int behind = dropped.nextClearBit(i + 1);
      if (before >= 0
          && behind < units.length
          && Character.isDigit(units[before])
          && Character.isDigit(units[behind])) {
        units[i] = '.';
      }
    }
  }

  /** Every one of the patterns has a space behind a digit, or behind its point. */
  private static boolean mayBeBroken(String text) {
    for (int at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
      char before = text.charAt(at - 1);
      if ((before >= '0' && before <= '9') || before == '.' || before == '．') {
        return true;
      }
    }
    return false;
  }

  static void close(String text, BitSet dropped) {
    if (!mayBeBroken(text)) {
      return;
    }
    for (Pattern pattern : new Pattern[] {THOUSANDS, SINGLE, TWO, POINT, PERCENT}) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        for (int i = matcher.start(); i < matcher.end(); i++) {
          if (text.charAt(i) == ' ') {
            dropped.set(i);
          }
        }
      }
    }
  }
}
