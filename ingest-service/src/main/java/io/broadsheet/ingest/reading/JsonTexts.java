package io.broadsheet.ingest.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Finds what no text may hold: NUL, which PostgreSQL cannot store, and half a character. */
public final class JsonTexts {
  private JsonTexts() {}

  private record Place(String pointer, JsonNode node) {}

  /** A pointer to the first text that holds such a thing; null when none does. */
  public static @Nullable String forbidden(JsonNode root, String pointer) {
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(pointer, root));
    while (!open.isEmpty()) {
      Place place = open.pop();
      JsonNode node = place.node();
      if (node.isTextual() && firstForbidden(node.textValue()) >= 0) {
        return place.pointer();
      }
      if (node.isArray()) {
        for (int i = 0; i < node.size(); i++) {
          if (!node.get(i).isNumber()) {
            open.push(new Place(place.pointer() + "/" + i, node.get(i)));
          }
        }
      }
      for (var entry : node.properties()) {
        if (firstForbidden(entry.getKey()) >= 0) {
          return place.pointer();
        }
        if (!entry.getValue().isNumber()) {
          open.push(new Place(place.pointer() + "/" + entry.getKey(), entry.getValue()));
        }
      }
    }
    return null;
  }

  /** Where such a thing stands in a text; -1 when nowhere. */
  public static int firstForbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return i;
      }
      if (Character.isHighSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
