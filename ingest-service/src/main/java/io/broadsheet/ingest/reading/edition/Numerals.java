package io.broadsheet.ingest.reading.edition;

/**
 * Numbers as papers print them: ASCII digits, Chinese digits (二〇二二), Chinese counting (廿三, 一百一十一).
 */
final class Numerals {
  /** What a number may be written with, for use inside a character class. */
  static final String HAN = "〇○零一二三四五六七八九十百千廿卅卌初元正冬腊臘";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String TENS = "十百千廿卅卌";
  private static final int[] SCALES = {10, 100, 1000};

  private Numerals() {}

  /** The number, or -1 when the text is none. */
  static int parse(String text) {
    String plain = text.replace(",", "").replace("，", "");
    if (plain.isEmpty() || plain.length() > 9) {
      return -1;
    }
    boolean ascii = plain.chars().allMatch(c -> c >= '0' && c <= '9');
    return ascii ? Integer.parseInt(plain) : han(plain);
  }

  private static int han(String text) {
    // Typists take a letter or a figure for the circle: 二OO八年, 二００八年.
    String plain = text.replace('〇', '零').replace('○', '零').replace('O', '零').replace('0', '零');
    return switch (plain) {
      case "" -> -1;
      case "元", "正" -> 1;
      case "冬" -> 11;
      case "腊", "臘" -> 12;
      default -> plain.startsWith("初") ? counted(plain.substring(1)) : counted(plain);
    };
  }

  private static int counted(String plain) {

    boolean counting = plain.chars().anyMatch(c -> TENS.indexOf(c) >= 0);
    int number = 0;
    int digit = 0;
    for (int i = 0; i < plain.length(); i++) {
      char unit = plain.charAt(i);
      int value = DIGITS.indexOf(unit) >= 0 ? DIGITS.indexOf(unit) : unit - '0';
      int scale = "十百千".indexOf(unit);
      if (scale >= 0) {
        number += Math.max(digit, 1) * SCALES[scale];
        digit = 0;
      } else if (TENS.indexOf(unit) >= 0) {
        // 廿 is twenty, 卅 thirty, 卌 forty.
        number += (TENS.indexOf(unit) - 1) * 10;
      } else if (value < 0 || value > 9) {
        return -1;
      } else {
        digit = counting ? value : digit * 10 + value;
      }
    }
    return plain.isEmpty() ? -1 : number + digit;
  }
}
