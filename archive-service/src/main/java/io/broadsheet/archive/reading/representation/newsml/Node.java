package io.broadsheet.archive.reading.representation.newsml;

import io.broadsheet.archive.reading.representation.xml.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element that is put together from several sources before it is written. */
final class Node {
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Node> children = new ArrayList<>();
  private @Nullable String text;
  private @Nullable Writing content;

  /** Writes what stands inside an element. */
  @FunctionalInterface
  interface Writing {
    void write(Xml xml) throws IOException;
  }

  Node(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** An attribute; none without a value. */
  Node with(String attribute, @Nullable Object value) {
    if (value != null) {
      attributes.put(attribute, value.toString());
    }
    return this;
  }

  /** Characters; none without any. */
  Node text(@Nullable String characters) {
    text = characters;
    return this;
  }

  /** What no tree holds: it is written as it comes, behind the children. */
  Node content(Writing writing) {
    content = writing;
    return this;
  }

  Node add(Node child) {
    children.add(child);
    return this;
  }

  /** A child of characters alone; none without any. */
  Node leaf(String childName, @Nullable String characters) {
    return characters == null || characters.isBlank()
        ? this
        : add(new Node(childName).text(characters));
  }

  List<Node> children() {
    return children;
  }

  List<Node> children(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).toList();
  }

  boolean has(String childName) {
    return children.stream().anyMatch(child -> child.name.equals(childName));
  }

  @Nullable String attribute(String attribute) {
    return attributes.get(attribute);
  }

  Map<String, String> attributes() {
    return attributes;
  }

  String text() {
    return text == null ? "" : text;
  }

  /** Sorts the children as the standard orders those of a parent; the others come last. */
  Node inOrderOf(String parent) {
    List<String> order = Tables.ORDER.getOrDefault(parent, List.of());
    children.sort(
        Comparator.comparingInt(
            child -> {
              int at = order.indexOf(child.name);
              return at < 0 ? order.size() : at;
            }));
    return this;
  }

  void write(Xml xml) throws IOException {
    xml.element(name, () -> writeInside(xml));
  }

  /** Attributes and all below; the element itself was begun. */
  void writeInside(Xml xml) throws IOException {
    for (var attribute : attributes.entrySet()) {
      write(attribute.getKey(), attribute.getValue(), xml);
    }
    if (text != null) {
      xml.text(text);
    }
    for (Node child : children) {
      child.write(xml);
    }
    if (content != null) {
      content.write(xml);
    }
  }

  private static void write(String attribute, String value, Xml xml) throws IOException {
    int colon = attribute.indexOf(':');
    if (colon < 0) {
      xml.attribute(attribute, value);
    } else if (attribute.startsWith("xml:")) {
      xml.xmlAttribute(attribute.substring(colon + 1), value);
    } else {
      // Readers keep a foreign attribute's prefix and not what it stood for.
      String prefix = attribute.substring(0, colon);
      xml.prefix(prefix, "urn:prefix:" + prefix);
      xml.attribute(prefix, attribute.substring(colon + 1), value);
    }
  }
}
