package io.broadsheet.enrich.pipeline.amount;

import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 3.5亿元, 百分之三十, 1,200户, 二十六万余亩, 三成, 零下5度, and both ends of 3至5万元. */
final class ChineseAmounts {
  // Bounded, so that a match takes bounded time.
  private static final String NUMERALS = "[零〇一二两三四五六七八九十百千万亿点]{1,16}";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<minus>(?<![0-9A-Za-z%％元度])[-−－]|(?<![担肩胜自欠抱背])负(?=[0-9])|零下)?"
              + "(?<share>百分之)?(?<number>[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\\.[0-9]{1,4})?[十百千万亿]{0,3}"
              + "|[0-9]{1,15}(?:\\.[0-9]{1,4})?[十百千万亿]{0,3}|"
              + NUMERALS
              + ")(?<more>[多余来])?");
  private static final String RANGE_MARKS = "至到-—–~～－";
  private static final BigDecimal SMALL = BigDecimal.TEN;

  private final Lexicon<Unit> units =
      new Lexicon<>(
          Unit.of("zh").stream().collect(Collectors.toMap(Unit::said, Function.identity())));

  /** A number that counts nothing by itself: the first end of a range, perhaps. */
  private record Bare(int start, int end, String number, BigDecimal value) {}

  List<FoundAmount> in(String text) {
    List<FoundAmount> found = new ArrayList<>();
    Matcher match = NUMBER.matcher(text);
    Bare before = null;
    while (match.find()) {
      Optional<BigDecimal> value = value(match.group("number"));
      Optional<FoundAmount> amount = value.flatMap(number -> amount(text, match, number));
      if (amount.isPresent() && before != null && isRange(text, before, match.start())) {
        found.add(firstEnd(before, match.group("number"), amount.get()));
      }
      amount.ifPresent(found::add);
      before =
          amount.isPresent() || value.isEmpty()
              ? null
              : new Bare(match.start(), match.end(), match.group("number"), value.get());
    }
    return found;
  }

  private Optional<FoundAmount> amount(String text, Matcher match, BigDecimal number) {
    // 第23分钟 and 第3名 are ranks.
    if (match.start() > 0 && text.charAt(match.start() - 1) == '第') {
      return Optional.empty();
    }
    Optional<FoundAmount> spoken = spokenMoney(text, match, number);
    if (spoken.isPresent()) {
      return spoken;
    }
    boolean isBelowZero = match.group("minus") != null;
    BigDecimal value = isBelowZero ? number.negate() : number;
    if (match.group("share") != null) {
      return Optional.of(new FoundAmount(match.start(), match.end("number"), value, Unit.PERCENT));
    }
    var unit = units.startingAt(text, match.end());
    boolean counts =
        unit.isPresent()
            && (match.group("number").charAt(0) <= '9'
                || isBelowZero
                || unit.get().value().isExact()
                || value.compareTo(SMALL) >= 0);
    // 一家人 and 三个 count nothing that anybody would look for.
    return counts
        ? unit.map(
            u ->
                new FoundAmount(
                    match.start(), u.end(), value.multiply(u.value().times()), u.value()))
        : Optional.empty();
  }

  // 2块6 is 2.60 yuan.
  private static Optional<FoundAmount> spokenMoney(String text, Matcher match, BigDecimal number) {
    int sign = match.end("number");
    boolean isSpoken =
        sign + 1 < text.length()
            && text.charAt(sign) == '块'
            && digit(text, sign + 1) > 0
            && digit(text, sign + 2) < 0;
    return isSpoken
        ? Optional.of(
            new FoundAmount(
                match.start(),
                sign + 2,
                number.add(BigDecimal.valueOf(digit(text, sign + 1), 1)),
                Unit.YUAN))
        : Optional.empty();
  }

  private static int digit(String text, int at) {
    return at >= text.length() || text.charAt(at) > '9' ? -1 : Character.digit(text.charAt(at), 10);
  }

  // 第3至5名 counts places, not people.
  private static boolean isRange(String text, Bare before, int start) {
    return start == before.end() + 1
        && RANGE_MARKS.indexOf(text.charAt(before.end())) >= 0
        && (before.start() == 0 || text.charAt(before.start() - 1) != '第');
  }

  // 3至5万元 begins with 30,000, 300至5万元 with 300.
  private static FoundAmount firstEnd(Bare first, String second, FoundAmount last) {
    BigDecimal value = first.value().multiply(last.unit().times());
    int scale = scaleOf(second);
    if (scale < second.length() && scaleOf(first.number()) == first.number().length()) {
      BigDecimal times = ChineseNumber.of("一" + second.substring(scale));
      BigDecimal scaled = value.multiply(times);
      value = scaled.compareTo(last.value()) <= 0 ? scaled : value;
    }
    return new FoundAmount(first.start(), first.end(), value, last.unit());
  }

  // Where the units of ten thousand and more begin at a number's end.
  private static int scaleOf(String number) {
    int at = number.length();
    while (at > 1 && "万亿".indexOf(number.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static Optional<BigDecimal> value(String number) {
    try {
      return Optional.of(ChineseNumber.of(number));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
