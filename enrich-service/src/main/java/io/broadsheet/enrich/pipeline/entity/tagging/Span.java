package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.enrichment.EntityType;

/**
 * A name in a text.
 *
 * @param start first UTF-16 code unit
 * @param end behind the last
 * @param probability that the model gives to just this span and type, 0 to 1
 */
public record Span(int start, int end, EntityType type, double probability) {
  public Span {
    Require.that(0 <= start && start < end, "span: not empty, not " + start + ".." + end);
    Require.share(probability, "span.probability");
  }
}
