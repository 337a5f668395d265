package io.broadsheet.enrich.pipeline.amount;

import io.broadsheet.contracts.Require;
import java.math.BigDecimal;

/** Numbers in Chinese numerals, digits, or both: 三百二十, 3.5亿, 1,200, 十二点五万. */
public final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  private ChineseNumber() {}

  /**
   * The value.
   *
   * @throws IllegalArgumentException when it is no number
   */
  public static BigDecimal of(String text) {
    int hundredMillions = text.lastIndexOf('亿');
    if (hundredMillions >= 0) {
      return of(text, hundredMillions, HUNDRED_MILLION);
    }
    int tenThousands = text.lastIndexOf('万');
    return tenThousands >= 0 ? of(text, tenThousands, TEN_THOUSAND) : belowTenThousand(text);
  }

  private static BigDecimal of(String text, int at, BigDecimal times) {
    Require.that(at > 0, "number: nothing before " + text.substring(at));
    String rest = text.substring(at + 1);
    BigDecimal more = rest.isEmpty() ? BigDecimal.ZERO : of(rest);
    return of(text.substring(0, at)).multiply(times).add(more);
  }

  private static BigDecimal belowTenThousand(String text) {
    String plain = text.replace(",", "").replace("，", "");
    if (!plain.isEmpty() && plain.charAt(0) <= '9') {
      int end = 0;
      while (end < plain.length()
          && (Character.isDigit(plain.charAt(end)) || plain.charAt(end) == '.')) {
        end++;
      }
      BigDecimal value = new BigDecimal(plain.substring(0, end));
      String units = plain.substring(end);
      for (int i = 0; i < units.length(); i++) {
        char unit = units.charAt(i);
        value = value.multiply(BigDecimal.valueOf(unit(unit, text)));
      }
      return value;
    }
    int point = plain.indexOf('点');
    if (point < 0) {
      return BigDecimal.valueOf(whole(plain));
    }
    StringBuilder decimals = new StringBuilder("0.");
    String behind = plain.substring(point + 1);
    for (int i = 0; i < behind.length(); i++) {
      char c = behind.charAt(i);
      decimals.append(digit(c, text));
    }
    return BigDecimal.valueOf(whole(plain.substring(0, point)))
        .add(new BigDecimal(decimals.toString()));
  }

  private static long whole(String text) {
    Require.that(!text.isEmpty(), "number: is empty");
    long value = 0;
    long digit = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("十百千".indexOf(c) >= 0) {
        value += Math.max(1, digit) * unit(c, text);
        digit = -1;
      } else {
        // 二〇二二 is read digit by digit.
        digit = digit > 0 ? digit * 10 + digit(c, text) : digit(c, text);
      }
    }
    return value + Math.max(0, digit);
  }

  private static int unit(char c, String text) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      default -> throw new IllegalArgumentException("number: " + text);
    };
  }

  private static int digit(char c, String text) {
    int digit = c == '两' ? 2 : c == '〇' || c == '○' ? 0 : DIGITS.indexOf(c);
    Require.that(digit >= 0, "number: " + text);
    return digit;
  }
}
