package io.broadsheet.archive.reading.section;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section in use.
 *
 * @param names by BCP 47 language
 * @param parent the nearest section above it that is in use, null when there is none
 * @param count of the articles that a viewer may see
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SectionView(
    String code, String scheme, Map<String, String> names, @Nullable String parent, long count) {}
