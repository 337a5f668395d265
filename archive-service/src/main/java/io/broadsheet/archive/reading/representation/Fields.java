package io.broadsheet.archive.reading.representation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.archive.reading.page.BadParameter;
import java.util.List;
import java.util.Set;

/**
 * Which fields of an article are wanted.
 *
 * @param names empty for all
 */
public record Fields(Set<String> names) {
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "version",
          "status",
          "feed",
          "language",
          "declaredLanguage",
          "subjects",
          "label",
          "madeAt",
          "headline",
          "subheadlines",
          "authors",
          "dateline",
          "body",
          "summary",
          "keywords",
          "publishedAt",
          "publishedOn",
          "receivedAt",
          "archivedAt",
          "embargoedUntil",
          "urgency",
          "editorNote",
          "url",
          "edition",
          "sections",
          "entities",
          "models",
          "expiresAt",
          "firstMadeAt",
          "priority",
          "noteConstraint",
          "signals",
          "kind",
          "slugline",
          "description",
          "genres",
          "located",
          "named",
          "rights",
          "html",
          "media",
          "links",
          "times",
          "extensions",
          "provenance",
          "highlight");

  public Fields {
    names = Set.copyOf(names);
  }

  /** Everything there is. */
  public static Fields all() {
    return new Fields(Set.of());
  }

  /**
   * @throws BadParameter when an article has no such field
   */
  public static Fields of(List<String> names) {
    for (String name : names) {
      if (!KNOWN.contains(name)) {
        throw new BadParameter("fields", "an article has no field '" + name + "'");
      }
    }
    return new Fields(Set.copyOf(names));
  }

  ObjectNode of(ObjectNode article) {
    return names.isEmpty() ? article : article.retain(names);
  }
}
