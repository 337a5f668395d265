package io.broadsheet.contracts.enrichment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.topic.RecordPosition;
import java.time.Instant;

/**
 * One version of one article with its enrichment: the value of a record on {@code
 * articles.enriched}. The article's fields stand flat on the wire beside {@code enrichment}.
 *
 * @param rawOffset the record on {@code articles.raw} that it was made from
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EnrichedArticle(
    @JsonUnwrapped RawArticle article,
    Enrichment enrichment,
    RecordPosition rawOffset,
    Instant enrichedAt) {}
