package io.broadsheet.contracts.enrichment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.broadsheet.contracts.Require;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, word for word.
 *
 * @param text between the marks, at the offsets
 * @param speaker by name as far as the article tells, else null
 * @param speakerId the entity that speaks, null where it is none of the article's
 */
public record Quotation(
    String text, @Nullable String speaker, @Nullable String speakerId, @JsonUnwrapped Mention at) {
  public Quotation {
    Require.notBlank(text, "quotation.text");
    Require.that(speaker != null || speakerId == null, "quotation.speaker: is missing");
  }
}
