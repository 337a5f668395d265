package io.broadsheet.ingest.reading.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element with all that is in it.
 *
 * @param name without prefix: wire formats are told apart by their roots, and senders leave
 *     namespaces out or invent their own
 * @param attributes by name in the order of the document, with prefix where they have one
 * @param line of its start tag's end, counted from 1
 * @param column counted from 1
 * @param namespace its address; empty when it has none
 */
public record XmlElement(
    String name,
    Map<String, String> attributes,
    List<XmlNode> nodes,
    int line,
    int column,
    String namespace)
    implements XmlNode {
  private static final XmlElement NONE = new XmlElement("", Map.of(), List.of(), 1, 1);

  /** An element of no namespace. */
  public XmlElement(
      String name, Map<String, String> attributes, List<XmlNode> nodes, int line, int column) {
    this(name, attributes, nodes, line, column, "");
  }

  /** Stands for an element that is not there, so that one can ask it for what it would hold. */
  public static XmlElement none() {
    return NONE;
  }

  /** The attribute's value without outer whitespace; null when it is absent or says nothing. */
  public @Nullable String attribute(String attribute) {
    String value = attributes.get(attribute);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** The first of these attributes that says something. */
  public @Nullable String firstOf(String... names) {
    for (String each : names) {
      String value = attribute(each);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  public boolean is(String other) {
    return name.equals(other);
  }

  public boolean isEmpty() {
    return nodes.isEmpty();
  }

  /** Child elements in order. */
  public List<XmlElement> children() {
    List<XmlElement> children = new ArrayList<>();
    for (XmlNode node : nodes) {
      if (node instanceof XmlElement element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Child elements of a name, in order. */
  public List<XmlElement> children(String childName) {
    List<XmlElement> children = new ArrayList<>();
    for (XmlNode node : nodes) {
      if (node instanceof XmlElement element && element.is(childName)) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first element down the path of names, if there is one. */
  public Optional<XmlElement> child(String... path) {
    XmlElement at = this;
    for (String step : path) {
      at = at.first(step);
      if (at == null) {
        return Optional.empty();
      }
    }
    return Optional.of(at);
  }

  /** The words of the first element down the path; null when it is absent or says nothing. */
  public @Nullable String textOf(String... path) {
    return child(path).map(XmlElement::text).filter(text -> !text.isEmpty()).orElse(null);
  }

  /** An attribute of the first element down the path. */
  public @Nullable String attributeOf(String attribute, String... path) {
    return child(path).map(element -> element.attribute(attribute)).orElse(null);
  }

  /** This element and all below it, in the order of the document. */
  public Stream<XmlElement> all() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(XmlElement::all));
  }

  /** All characters below, as one line: whitespace, line ends too, is one space. */
  public String text() {
    return Whitespace.collapsed(rawText());
  }

  /** All characters below, as they are. */
  public String rawText() {
    if (nodes.size() == 1 && nodes.getFirst() instanceof Text only) {
      return only.value();
    }
    StringBuilder all = new StringBuilder();
    collect(all);
    return all.toString();
  }

  /** A new element of this name and place, with other content. */
  public XmlElement with(List<XmlNode> others) {
    return new XmlElement(name, attributes, others, line, column, namespace);
  }

  /** Without some attributes. */
  public Map<String, String> attributesBut(Iterable<String> names) {
    Map<String, String> rest = new LinkedHashMap<>(attributes);
    names.forEach(rest::remove);
    return rest;
  }

  private @Nullable XmlElement first(String childName) {
    for (XmlNode node : nodes) {
      if (node instanceof XmlElement element && element.is(childName)) {
        return element;
      }
    }
    return null;
  }

  private void collect(StringBuilder into) {
    for (XmlNode node : nodes) {
      switch (node) {
        case Text text -> into.append(text.value());
        case XmlElement element -> element.collect(into);
      }
    }
  }
}
