package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Whose it is and what may be done with it, in the feed's words; each null when not said.
 *
 * @param holder of the copyright
 * @param notice of the copyright, to be shown
 * @param usageTerms what may be done with it
 * @param credit the line to print
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rights(
    @Nullable String holder,
    @Nullable String notice,
    @Nullable String usageTerms,
    @Nullable String credit) {}
