package io.broadsheet.archive.reading.representation.newsml;

import io.broadsheet.archive.reading.representation.xml.Xml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an item said that no field of an article holds, from the JSON tree that it is kept as to
 * elements: members are attributes where the standard knows one of the name, else children.
 *
 * @param attributes names of the standard's attributes
 */
record Leftovers(Set<String> attributes) {
  private static final String CHARACTERS = "text";

  /** A member of an item, as an element; an empty one when the item has no such member. */
  Node member(Map<String, Object> members, String name) {
    Node parent = new Node("item");
    add(parent, name, members.get(name));
    return parent.children().isEmpty() ? new Node(name) : parent.children().getFirst();
  }

  /** Adds what stands under a name: one element, or several in a list. */
  void add(Node parent, String member, @Nullable Object value) {
    // An element that is called like an attribute beside it was given a slash.
    String name = member.endsWith("/") ? member.substring(0, member.length() - 1) : member;
    if (value instanceof List<?> values) {
      values.forEach(each -> addElement(parent, name, each));
    } else if (value instanceof Map<?, ?>) {
      addElement(parent, name, value);
    } else if (value != null && isAttribute(member)) {
      parent.with(name, value);
    } else if (value != null) {
      addElement(parent, name, value);
    }
  }

  private void addElement(Node parent, String name, Object value) {
    if (!Xml.isName(name)) {
      return;
    }
    Node element = new Node(name);
    if (value instanceof Map<?, ?> members) {
      members.forEach(
          (key, each) -> {
            if (key.equals(CHARACTERS)) {
              element.text(String.valueOf(each));
            } else {
              add(element, String.valueOf(key), each);
            }
          });
    } else {
      element.text(value.toString());
    }
    parent.add(element);
  }

  private boolean isAttribute(String member) {
    int colon = member.indexOf(':');
    return colon > 0
        ? Xml.isName(member.substring(0, colon)) && Xml.isName(member.substring(colon + 1))
        : attributes.contains(member);
  }
}
