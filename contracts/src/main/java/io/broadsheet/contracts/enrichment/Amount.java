package io.broadsheet.contracts.enrichment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.broadsheet.contracts.Require;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param text as it stands there: 3.5亿元
 * @param value multiplied out: 350000000
 * @param unit as written ({@code 户}, {@code 公里}); {@code %} for shares, null for money
 * @param currency ISO 4217, null for what is not money
 */
public record Amount(
    String text,
    BigDecimal value,
    @Nullable String unit,
    @Nullable String currency,
    @JsonUnwrapped Mention at) {
  public Amount {
    Require.notBlank(text, "amount.text");
    Require.that(
        (unit == null) != (currency == null), "amount.unit: either a unit or a currency: " + text);
  }
}
