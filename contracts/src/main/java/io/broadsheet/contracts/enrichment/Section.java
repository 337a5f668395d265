package io.broadsheet.contracts.enrichment;

import io.broadsheet.contracts.Require;
import java.util.Map;

/**
 * A subject that an article belongs to.
 *
 * @param scheme {@code medtop} for IPTC Media Topics
 * @param code with its scheme, as in {@code medtop:11000000}
 * @param names by BCP 47 language, at least one
 */
public record Section(String scheme, String code, Map<String, String> names, double confidence) {
  public Section {
    Require.notBlank(scheme, "section.scheme");
    Require.notBlank(code, "section.code");
    Require.share(confidence, "section.confidence");
    names = Map.copyOf(names);
  }
}
