package io.broadsheet.enrich.pipeline.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** $3.5 million, 41 million euros, 4.25 percent, 8,000 tonnes. */
final class EnglishAmounts {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<sign>(?:US|HK|NZ|NT|A|C|S)\\$|[$€£¥₹])?(?<![0-9A-Za-z.,])"
              + "(?<number>[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\\.[0-9]{1,4})?|[0-9]{1,15}(?:\\.[0-9]{1,4})?)"
              + "(?: ?(?<scale>thousand|million|billion|trillion|bn|m)\\b)?"
              + "(?:[ -]?(?<unit>%|per cent\\b|percentage points?\\b|(?:square|cubic) [a-z]{1,12}|[a-z]{1,14}(?![-a-z])))?");
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "thousand", new BigDecimal("1000"),
          "million", new BigDecimal("1000000"),
          "m", new BigDecimal("1000000"),
          "billion", new BigDecimal("1000000000"),
          "bn", new BigDecimal("1000000000"),
          "trillion", new BigDecimal("1000000000000"));

  private final Map<String, Unit> units =
      Unit.of("en").stream().collect(Collectors.toMap(Unit::said, Function.identity()));

  List<FoundAmount> in(String text) {
    List<FoundAmount> found = new ArrayList<>();
    Matcher match = NUMBER.matcher(text);
    while (match.find()) {
      amount(match).ifPresent(found::add);
    }
    return found;
  }

  private Optional<FoundAmount> amount(Matcher match) {
    BigDecimal value = new BigDecimal(match.group("number").replace(",", ""));
    String scale = match.group("scale");
    BigDecimal whole =
        scale == null ? value : value.multiply(SCALES.getOrDefault(scale, BigDecimal.ONE));
    String sign = match.group("sign");
    Unit money = sign == null ? null : units.get(sign);
    if (money != null) {
      int end = scale == null ? match.end("number") : match.end("scale");
      return Optional.of(new FoundAmount(match.start(), end, whole, money));
    }
    String said = match.group("unit");
    Unit unit = said == null ? null : units.get(said.toLowerCase(Locale.ROOT));
    return unit == null
        ? Optional.empty()
        : Optional.of(new FoundAmount(match.start(), match.end(), whole, unit));
  }
}
