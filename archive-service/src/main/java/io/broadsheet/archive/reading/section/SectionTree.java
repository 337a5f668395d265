package io.broadsheet.archive.reading.section;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which section stands below which, in the schemes that say so. */
public final class SectionTree {
  private static final String RESOURCE = "media-topics.tsv";
  private final Map<String, String> parents;
  private final Map<String, List<String>> narrower;

  private SectionTree(Map<String, String> parents) {
    this.parents = parents;
    this.narrower = new HashMap<>();
    parents.forEach(
        (code, parent) -> narrower.computeIfAbsent(parent, p -> new ArrayList<>()).add(code));
  }

  /** IPTC Media Topics. */
  public static SectionTree mediaTopics() {
    InputStream resource =
        Objects.requireNonNull(SectionTree.class.getResourceAsStream(RESOURCE), RESOURCE);
    Map<String, String> parents = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          parents.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new SectionTree(parents);
  }

  /** A section's code and those of all sections below it. */
  public List<String> withNarrower(String code) {
    List<String> codes = new ArrayList<>(List.of(code));
    for (int i = 0; i < codes.size(); i++) {
      codes.addAll(narrower.getOrDefault(codes.get(i), List.of()));
    }
    return codes;
  }

  /** The nearest section above that is in use. */
  @Nullable String parentOf(String code, Set<String> inUse) {
    String parent = parents.get(code);
    while (parent != null && !inUse.contains(parent)) {
      parent = parents.get(parent);
    }
    return parent;
  }
}
