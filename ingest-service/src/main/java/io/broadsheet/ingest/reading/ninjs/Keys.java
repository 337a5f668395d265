package io.broadsheet.ingest.reading.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.broadsheet.contracts.article.WireFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an object, whatever their case: generations of ninjs differ in it. Remembers which
 * were read, so that all others can be kept as they are.
 */
final class Keys {
  private final String pointer;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final JsonNode object;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param pointer to the object in the document
   */
  Keys(JsonNode object, String pointer) {
    this.object = object;
    this.pointer = pointer;
    object.fieldNames().forEachRemaining(name -> names.putIfAbsent(folded(name), name));
  }

  /** The value under the first of the names that is there; missing when none is. */
  JsonNode peek(String... folded) {
    for (String name : folded) {
      String actual = names.get(name);
      if (actual != null && !object.get(actual).isNull()) {
        return object.get(actual);
      }
    }
    return MissingNode.getInstance();
  }

  /** A text or a number as text; null when there is none, or it is blank or of another type. */
  @Nullable String text(String... folded) {
    for (String name : folded) {
      JsonNode value = peek(name);
      if (value.isTextual() || value.isNumber()) {
        take(name);
        if (!value.asText().isBlank()) {
          return value.asText().strip();
        }
      }
    }
    return null;
  }

  /** A text, or the lines of a list of texts; null when there is none or it is of another type. */
  @Nullable String lines(String folded) {
    List<JsonNode> said = list(folded);
    if (!peek(folded).isArray() || !said.stream().allMatch(JsonNode::isTextual)) {
      return text(folded);
    }
    take(folded);
    String lines =
        said.stream()
            .map(line -> line.textValue().strip())
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? null : lines;
  }

  /** A whole number within bounds; null, and not taken, when it is none. */
  @Nullable Integer number(int least, int most, String... folded) {
    JsonNode value = peek(folded);
    String text = value.isTextual() || value.isNumber() ? value.asText().strip() : "";
    if (!text.matches("[0-9]{1,9}(?:\\.0{1,9})?")) {
      return null;
    }
    int number = (int) Double.parseDouble(text);
    if (number < least || number > most) {
      return null;
    }
    take(folded);
    return number;
  }

  /** The elements of an array, the values of an object used as a map, or the one value. */
  List<JsonNode> list(String... folded) {
    JsonNode value = peek(folded);
    List<JsonNode> elements = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(elements::add);
    } else if (!value.isMissingNode()) {
      elements.add(value);
    }
    return elements;
  }

  /** Marks as read. */
  void take(String... folded) {
    taken.addAll(List.of(folded));
  }

  /** Folded names that begin so, in the order of the document. */
  List<String> beginningWith(String prefix) {
    return names.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  boolean has(String folded) {
    return !peek(folded).isMissingNode();
  }

  /** Where a value stands. */
  String at(String folded) {
    String actual = names.getOrDefault(folded, folded);
    return pointer + "/" + actual.replace("~", "~0").replace("/", "~1");
  }

  /**
   * All that was not taken and says something; what is for editors alone stands under {@code
   * nonpublic}.
   */
  Map<String, Object> rest() {
    Map<String, Object> rest = new LinkedHashMap<>();
    Map<String, Object> nonpublic = new LinkedHashMap<>();
    for (var entry : object.properties()) {
      String name = entry.getKey();
      if (taken.contains(folded(name)) || JsonTree.saysNothing(entry.getValue())) {
        continue;
      }
      Object whole = JsonTree.of(entry.getValue());
      Object shown = Notes.isNote(name) ? null : JsonTree.publicly(entry.getValue());
      if (shown != null) {
        rest.put(name, shown);
      }
      if (!whole.equals(shown)) {
        nonpublic.put(name, whole);
      }
    }
    // A feed's own key of this name is for editors as well.
    Object own = rest.remove(WireFacts.NONPUBLIC);
    if (own != null) {
      nonpublic.put(WireFacts.NONPUBLIC, own);
    }
    if (!nonpublic.isEmpty()) {
      rest.put(WireFacts.NONPUBLIC, nonpublic);
    }
    return rest;
  }

  /** Whether all that says something was taken. */
  boolean isSpent() {
    return rest().isEmpty();
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
