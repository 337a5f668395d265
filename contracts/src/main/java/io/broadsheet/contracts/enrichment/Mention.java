package io.broadsheet.contracts.enrichment;

import io.broadsheet.contracts.Require;
import org.jspecify.annotations.Nullable;

/**
 * One place in the text where an entity is named.
 *
 * @param field {@code headline} or {@code body}
 * @param start first UTF-16 code unit in the field
 * @param end behind the last
 * @param rawStart the same in the original document's decoded text, null where there is no map
 * @param rawEnd behind the last
 */
public record Mention(
    String field, int start, int end, @Nullable Integer rawStart, @Nullable Integer rawEnd) {
  public Mention {
    Require.notBlank(field, "mention.field");
    Require.that(
        0 <= start && start < end, "mention.start: from 0 to below end, not " + start + ".." + end);
  }
}
