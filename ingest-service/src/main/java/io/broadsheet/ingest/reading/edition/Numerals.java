package io.broadsheet.ingest.reading.edition;

/** Numbers as papers print them: ASCII digits, Chinese digits (二〇二二), Chinese counting (廿三). */
final class Numerals {
  /** What a number may be written with, for use inside a character class. */
  static final String HAN = "〇○零一二三四五六七八九十廿卅初元正冬腊臘";

  private static final String DIGITS = "零一二三四五六七八九";

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
    String plain = text.replace('〇', '零').replace('○', '零');
    return switch (plain) {
      case "" -> -1;
      case "元", "正" -> 1;
      case "冬" -> 11;
      case "腊", "臘" -> 12;
      default -> plain.startsWith("初") ? counted(plain.substring(1)) : counted(plain);
    };
  }

  private static int counted(String plain) {

    boolean counting = plain.chars().anyMatch(c -> c == '十' || c == '廿' || c == '卅');
    int number = 0;
    for (int i = 0; i < plain.length(); i++) {
      char unit = plain.charAt(i);
      int digit = DIGITS.indexOf(unit);
      if (unit == '十') {
        number = number == 0 ? 10 : number * 10;
      } else if (unit == '廿') {
        number = 20;
      } else if (unit == '卅') {
        number = 30;
      } else if (digit < 0) {
        return -1;
      } else {
        number = counting ? number + digit : number * 10 + digit;
      }
    }
    return plain.isEmpty() ? -1 : number;
  }
}
