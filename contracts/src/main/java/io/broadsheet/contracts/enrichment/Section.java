package io.broadsheet.contracts.enrichment;

import io.broadsheet.contracts.Require;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A subject that an article belongs to.
 *
 * @param scheme {@code medtop} for IPTC Media Topics, {@code house} for the newspaper's own
 *     sections
 * @param code with its scheme, as in {@code medtop:11000000}
 * @param names by BCP 47 language, at least one
 * @param confidence how often such a claim is right, 0 to 1
 * @param origin who says so; null in events of release 0.1.0
 * @param evidence words of the article, or rules, that carried it, weightiest first; null in events
 *     of release 0.1.0
 */
public record Section(
    String scheme,
    String code,
    Map<String, String> names,
    double confidence,
    @Nullable SectionOrigin origin,
    @Nullable List<String> evidence) {
  public Section {
    Require.notBlank(scheme, "section.scheme");
    Require.notBlank(code, "section.code");
    Require.share(confidence, "section.confidence");
    // Not Map.copyOf, whose order changes from run to run: the same article is the same bytes.
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    evidence = evidence == null ? null : List.copyOf(evidence);
  }
}
