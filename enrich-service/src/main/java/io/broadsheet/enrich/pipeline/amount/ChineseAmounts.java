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

/** 3.5亿元, 百分之三十, 1,200户, 二十六万余亩, 三成. */
final class ChineseAmounts {
  // Bounded, so that a match takes bounded time.
  private static final String NUMERALS = "[零〇一二两三四五六七八九十百千万亿点]{1,16}";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<share>百分之)?(?<number>[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\\.[0-9]{1,4})?[十百千万亿]{0,3}"
              + "|[0-9]{1,15}(?:\\.[0-9]{1,4})?[十百千万亿]{0,3}|"
              + NUMERALS
              + ")(?<more>[多余来])?");
  private static final BigDecimal SMALL = BigDecimal.TEN;

  private final Lexicon<Unit> units =
      new Lexicon<>(
          Unit.of("zh").stream().collect(Collectors.toMap(Unit::said, Function.identity())));

  List<FoundAmount> in(String text) {
    List<FoundAmount> found = new ArrayList<>();
    Matcher match = NUMBER.matcher(text);
    while (match.find()) {
      amount(text, match).ifPresent(found::add);
    }
    return found;
  }

  private Optional<FoundAmount> amount(String text, Matcher match) {
    String number = match.group("number");
    Optional<BigDecimal> value = value(number);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (match.group("share") != null) {
      return Optional.of(
          new FoundAmount(match.start(), match.end("number"), value.get(), Unit.PERCENT));
    }
    var unit = units.startingAt(text, match.end());
    boolean counts =
        unit.isPresent()
            && (number.charAt(0) <= '9'
                || unit.get().value().isExact()
                || value.get().compareTo(SMALL) >= 0);
    // 一家人 and 三个 count nothing that anybody would look for.
    return counts
        ? unit.map(
            u ->
                new FoundAmount(
                    match.start(), u.end(), value.get().multiply(u.value().times()), u.value()))
        : Optional.empty();
  }

  private static Optional<BigDecimal> value(String number) {
    try {
      return Optional.of(ChineseNumber.of(number));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
