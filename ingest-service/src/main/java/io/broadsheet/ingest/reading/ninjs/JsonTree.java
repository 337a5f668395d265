package io.broadsheet.ingest.reading.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** JSON as plain maps, lists, texts and numbers, which every store downstream can hold. */
public final class JsonTree {
  private JsonTree() {}

  /** The value; never null: a JSON null inside an array becomes an empty text. */
  public static Object of(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        node.properties()
            .forEach(
                entry -> {
                  if (!entry.getValue().isNull()) {
                    map.put(entry.getKey(), of(entry.getValue()));
                  }
                });
        yield map;
      }
      case ARRAY -> {
        List<Object> list = new ArrayList<>();
        node.forEach(element -> list.add(of(element)));
        yield list;
      }
      case NUMBER -> number(node);
      case BOOLEAN -> node.booleanValue();
      default -> Objects.requireNonNullElse(node.textValue(), "");
    };
  }

  /** The same without what is said to editors alone, at any depth; null when nothing is left. */
  static @Nullable Object publicly(JsonNode node) {
    if (node.isObject()) {
      if (Notes.isNonPublic(node)) {
        return null;
      }
      Map<String, Object> map = new LinkedHashMap<>();
      node.properties()
          .forEach(
              entry -> {
                if (!entry.getValue().isNull() && !Notes.isNote(entry.getKey())) {
                  Object value = publicly(entry.getValue());
                  if (value != null) {
                    map.put(entry.getKey(), value);
                  }
                }
              });
      return map.isEmpty() ? null : map;
    }
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      for (JsonNode element : node) {
        Object value = publicly(element);
        if (value != null) {
          list.add(value);
        }
      }
      return list.isEmpty() ? null : list;
    }
    return of(node);
  }

  /** Nulls, blank texts and empty containers. */
  static boolean saysNothing(JsonNode node) {
    return node.isNull()
        || (node.isTextual() && node.textValue().isBlank())
        || (node.isContainerNode() && node.isEmpty());
  }

  // What neither a long nor a double holds exactly stays as it was written.
  private static Object number(JsonNode node) {
    if (node.isIntegralNumber() && node.canConvertToLong()) {
      return node.canConvertToInt() ? (Object) node.intValue() : (Object) node.longValue();
    }
    double value = node.doubleValue();
    return Double.isFinite(value) && node.asText().length() <= 17 ? (Object) value : node.asText();
  }
}
