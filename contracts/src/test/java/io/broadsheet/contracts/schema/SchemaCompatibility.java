package io.broadsheet.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether events written under a released schema can still be read, and whether readers of the
 * released one still find in new events what they rely on. The log keeps every event for ever, so
 * both must hold against every release.
 */
final class SchemaCompatibility {
  // A value that one of these let in may be kept out when it changes; taking it away keeps none
  // out.
  private static final List<String> BOUNDS =
      List.of("format", "pattern", "minItems", "maxItems", "minLength", "minimum", "maximum");

  private final List<String> breaks = new ArrayList<>();

  private SchemaCompatibility() {}

  /**
   * What breaks between a released schema and the present one, each with its path; empty is good.
   */
  static List<String> breaks(JsonNode released, JsonNode present) {
    SchemaCompatibility comparison = new SchemaCompatibility();
    comparison.compare("", released, present);
    return List.copyOf(comparison.breaks);
  }

  private void compare(String path, JsonNode released, JsonNode present) {
    Map<String, JsonNode> before = byType(released);
    Map<String, JsonNode> after = byType(present);
    before.forEach(
        (type, schema) -> {
          JsonNode heir = after.get(type);
          if (heir == null && type.equals("integer")) {
            heir = after.get("number");
          }
          if (heir == null) {
            breaks.add(path + ": no longer takes the type " + type);
          } else {
            compareOneType(path, schema, heir);
          }
        });
    boolean wasNeverNull = !before.containsKey("null") && after.containsKey("null");
    if (wasNeverNull) {
      breaks.add(path + ": may now be null, which readers of the release do not expect");
    }
  }

  private void compareOneType(String path, JsonNode released, JsonNode present) {
    compareProperties(path, released, present);
    compareEnum(path, released, present);
    for (String bound : BOUNDS) {
      if (present.has(bound) && !present.get(bound).equals(released.get(bound))) {
        breaks.add(path + ": " + bound + " is now " + present.get(bound));
      }
    }
    for (String inner : List.of("items", "additionalProperties")) {
      if (released.has(inner) && !present.has(inner)) {
        breaks.add(path + ": no longer says what it holds (" + inner + ")");
      } else if (released.has(inner)) {
        compare(path + "/*", released.get(inner), present.get(inner));
      }
    }
  }

  private void compareProperties(String path, JsonNode released, JsonNode present) {
    released
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String at = path + "/" + property.getKey();
              JsonNode heir = present.path("properties").path(property.getKey());
              if (heir.isMissingNode()) {
                breaks.add(at + ": was removed");
              } else {
                compare(at, property.getValue(), heir);
              }
            });
    List<String> before = words(released.path("required"));
    List<String> after = words(present.path("required"));
    after.stream()
        .filter(name -> !before.contains(name))
        .forEach(name -> breaks.add(path + "/" + name + ": became required"));
    before.stream()
        .filter(name -> !after.contains(name) && present.path("properties").has(name))
        .forEach(name -> breaks.add(path + "/" + name + ": is no longer always there"));
  }

  private void compareEnum(String path, JsonNode released, JsonNode present) {
    if (!present.has("enum")) {
      return;
    }
    List<String> after = words(present.get("enum"));
    if (!released.has("enum")) {
      breaks.add(path + ": took any value and now only " + after);
      return;
    }
    words(released.get("enum")).stream()
        .filter(word -> !after.contains(word))
        .forEach(word -> breaks.add(path + ": no longer takes the value " + word));
  }

  /** {@code anyOf} and lists of types, taken apart. */
  private static Map<String, JsonNode> byType(JsonNode schema) {
    Map<String, JsonNode> alternatives = new LinkedHashMap<>();
    if (schema.has("anyOf")) {
      schema.get("anyOf").forEach(one -> alternatives.putAll(byType(one)));
    } else if (schema.path("type").isArray()) {
      schema.get("type").forEach(type -> alternatives.put(type.asText(), schema));
    } else {
      alternatives.put(schema.path("type").asText("anything"), schema);
    }
    return alternatives;
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.asText()));
    return words;
  }
}
