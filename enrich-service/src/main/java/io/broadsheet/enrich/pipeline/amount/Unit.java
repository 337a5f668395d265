package io.broadsheet.enrich.pipeline.amount;

import io.broadsheet.contracts.Tsv;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted.
 *
 * @param said as texts write it
 * @param word for it in an enrichment
 * @param currency ISO 4217; null for what is no money
 * @param times by which a number is multiplied: 成 is ten per cent
 */
record Unit(String said, String word, @Nullable String currency, BigDecimal times) {
  static final Unit YUAN = new Unit("元", "元", "CNY", BigDecimal.ONE);
  static final Unit PERCENT = new Unit("%", "%", null, BigDecimal.ONE);

  boolean isExact() {
    return currency != null || word.equals("%");
  }

  /** Those of a language, by its subtag. */
  static List<Unit> of(String language) {
    return Tsv.rows(Unit.class, "units.tsv").stream()
        .filter(row -> row[0].equals(language))
        .map(
            row ->
                new Unit(
                    row[1],
                    row[2],
                    row[3].isEmpty() ? null : row[3],
                    row.length > 4 && !row[4].isEmpty() ? new BigDecimal(row[4]) : BigDecimal.ONE))
        .toList();
  }
}
