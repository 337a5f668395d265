package io.broadsheet.ingest.reading.simple;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.ingest.reading.JsonTexts;
import io.broadsheet.ingest.reading.Refused.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes typed values out of an object and notes, by JSON pointer, each one that is not right. */
final class Fields {
  private final JsonNode object;
  private final String pointer;
  private final List<Fault> faults;

  Fields(JsonNode object, String pointer, List<Fault> faults) {
    this.object = object;
    this.pointer = pointer;
    this.faults = faults;
  }

  /** A text that says something, or null; whitespace alone counts as absent. */
  @Nullable String text(String name) {
    JsonNode node = object.path(name);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    String text = textOf(node, pointer + "/" + name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A text of bounded length, or null. */
  @Nullable String text(String name, int longest) {
    String text = text(name);
    if (text != null && text.length() > longest) {
      fault(name, "must have at most " + longest + " characters, not " + text.length());
      return null;
    }
    return text;
  }

  /** A text or a number, as text: feeds number their versions in either form. */
  @Nullable String label(String name, int longest) {
    JsonNode node = object.path(name);
    return node.isIntegralNumber() && node.asText().length() <= longest
        ? node.asText()
        : text(name, longest);
  }

  /** A whole number within bounds, or null. */
  @Nullable Integer number(String name, int least, int most) {
    JsonNode node = object.path(name);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isIntegralNumber()
        || !node.canConvertToInt()
        || node.intValue() < least
        || node.intValue() > most) {
      fault(name, "must be a whole number from " + least + " to " + most);
      return null;
    }
    return node.intValue();
  }

  /** A text read as something else; the parser's message becomes the fault's. */
  <T> @Nullable T parsed(String name, Function<String, T> parser) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      fault(name, e.getMessage() == null ? "cannot be read" : e.getMessage());
      return null;
    }
  }

  /** A list whose elements are read one by one; a single value counts as a list of one. */
  <T> List<T> list(String name, ElementReader<T> reader) {
    JsonNode node = object.path(name);
    List<T> values = new ArrayList<>();
    if (node.isMissingNode() || node.isNull()) {
      return values;
    }
    if (!node.isArray()) {
      add(values, reader, node, pointer + "/" + name);
      return values;
    }
    for (int i = 0; i < node.size(); i++) {
      add(values, reader, node.get(i), pointer + "/" + name + "/" + i);
    }
    return values;
  }

  void fault(String name, String message) {
    faults.add(Fault.at(pointer + "/" + name, message));
  }

  boolean isFaulty(String name) {
    String at = pointer + "/" + name;
    return faults.stream().anyMatch(fault -> at.equals(fault.pointer()));
  }

  /** A node's text; null and a fault when it is none, or holds what no text may hold. */
  @Nullable String textOf(JsonNode node, String at) {
    if (!node.isTextual()) {
      faults.add(Fault.at(at, "must be a string"));
      return null;
    }
    String text = node.textValue();
    int bad = JsonTexts.firstForbidden(text);
    if (bad >= 0) {
      faults.add(
          Fault.at(
              at,
              "holds U+%04X at %d, which no text may hold".formatted((int) text.charAt(bad), bad)));
      return null;
    }
    return text;
  }

  private <T> void add(List<T> values, ElementReader<T> reader, JsonNode node, String at) {
    T value = reader.read(this, node, at, faults);
    if (value != null) {
      values.add(value);
    }
  }

  /** Reads one element of a list. */
  interface ElementReader<T> {
    /** The value; null when there is none or a fault was noted. */
    @Nullable T read(Fields fields, JsonNode node, String pointer, List<Fault> faults);
  }
}
