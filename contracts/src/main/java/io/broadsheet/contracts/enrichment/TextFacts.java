package io.broadsheet.contracts.enrichment;

import io.broadsheet.contracts.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the text, pointed at and made comparable.
 *
 * @param summarySentences where the sentences of the summary stand in the body, in its order
 * @param dates in the order of the text, like amounts and quotations
 * @param readingSeconds that a reader takes for headline and body, null when nobody reckoned
 */
public record TextFacts(
    List<Mention> summarySentences,
    List<DateMention> dates,
    List<Amount> amounts,
    List<Quotation> quotations,
    @Nullable Integer readingSeconds) {
  public TextFacts {
    summarySentences = List.copyOf(summarySentences);
    dates = List.copyOf(dates);
    amounts = List.copyOf(amounts);
    quotations = List.copyOf(quotations);
    Require.that(
        readingSeconds == null || readingSeconds >= 0,
        "facts.readingSeconds: 0 or more, not " + readingSeconds);
  }
}
