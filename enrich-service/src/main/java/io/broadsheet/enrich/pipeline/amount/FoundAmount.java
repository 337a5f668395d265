package io.broadsheet.enrich.pipeline.amount;

import java.math.BigDecimal;

/** A stretch of text that says how much. */
record FoundAmount(int start, int end, BigDecimal value, Unit unit) {
  FoundAmount {
    BigDecimal bare = value.stripTrailingZeros();
    // 3E+8 would be written so in JSON too.
    value = bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
