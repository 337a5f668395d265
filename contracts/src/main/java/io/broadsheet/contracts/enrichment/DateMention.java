package io.broadsheet.contracts.enrichment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.broadsheet.contracts.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day or a stretch of days that the text names.
 *
 * @param text as it stands there: 11月13日
 * @param date the day, or the first of several
 * @param endDate the last of several, inclusive; null for one day
 */
public record DateMention(
    String text, LocalDate date, @Nullable LocalDate endDate, @JsonUnwrapped Mention at) {
  public DateMention {
    Require.notBlank(text, "date.text");
    Require.that(
        endDate == null || endDate.isAfter(date),
        "date.endDate: after " + date + ", not " + endDate);
  }
}
