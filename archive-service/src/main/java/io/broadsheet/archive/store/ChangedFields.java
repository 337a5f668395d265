package io.broadsheet.archive.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Objects;

/** Which fields of an article, by the names that readers see, differ between two documents. */
final class ChangedFields {
  private static final List<String> STORY =
      List.of(
          "status",
          "headline",
          "subheadlines",
          "authors",
          "dateline",
          "body",
          "publishedAt",
          "embargoedUntil",
          "urgency",
          "editorNote",
          "url",
          "edition",
          "subjects",
          "expiresAt",
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
          "extensions");
  private static final List<String> TAGS =
      List.of("language", "sections", "entities", "keywords", "summary");

  private ChangedFields() {}

  /** Of a new version. */
  static List<String> ofStory(JsonNode before, JsonNode after) {
    return differing(STORY, before, after);
  }

  /** Of a new enrichment of the same version. */
  static List<String> ofTags(JsonNode before, JsonNode after) {
    return differing(TAGS, before.path("enrichment"), after.path("enrichment"));
  }

  private static List<String> differing(List<String> fields, JsonNode before, JsonNode after) {
    return fields.stream()
        .filter(field -> !Objects.equals(value(before, field), value(after, field)))
        .toList();
  }

  // Absent and null are the same to a reader.
  private static JsonNode value(JsonNode document, String field) {
    JsonNode value = document.path(field);
    return value.isNull() ? MissingNode.getInstance() : value;
  }
}
