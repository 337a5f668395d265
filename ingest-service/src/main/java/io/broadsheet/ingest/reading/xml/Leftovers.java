package io.broadsheet.ingest.reading.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an item says beyond the fields of an article, as a JSON tree by the format's own names:
 * attributes and children are members, repeated children a list, an element of characters alone a
 * string.
 */
public final class Leftovers {
  /** The member that holds an element's characters beside its attributes or children. */
  private static final String CHARACTERS = "text";

  private static final int LONGEST = 100_000;

  private final Predicate<XmlElement> isTold;
  private final Predicate<XmlElement> isTextTold;

  /**
   * @param isTold elements that are fully said elsewhere, with all that is in them
   */
  public Leftovers(Predicate<XmlElement> isTold) {
    this(isTold, element -> false);
  }

  /**
   * @param isTold elements that are fully said elsewhere, with all that is in them
   * @param isTextTold elements of which the attributes alone are left
   */
  public Leftovers(Predicate<XmlElement> isTold, Predicate<XmlElement> isTextTold) {
    this.isTold = isTold;
    this.isTextTold = isTextTold;
  }

  /** Everything below an element, and its attributes but for those named. */
  public Map<String, Object> of(XmlElement element, Set<String> toldAttributes) {
    Map<String, Object> members = new LinkedHashMap<>(element.attributesBut(toldAttributes));
    members.keySet().removeIf(Leftovers::isPlumbing);
    addChildren(element, members);
    String text = ownText(element);
    if (!text.isEmpty()) {
      members.put(CHARACTERS, text);
    }
    return members;
  }

  private @Nullable Object value(XmlElement element) {
    Map<String, Object> members = new LinkedHashMap<>(element.attributes());
    members.keySet().removeIf(Leftovers::isPlumbing);
    if (isTextTold.test(element)) {
      return members.isEmpty() ? null : members;
    }
    boolean hadChildren = addChildren(element, members);
    String text = ownText(element);
    if (members.isEmpty()) {
      return hadChildren && text.isEmpty() ? null : text;
    }
    if (!text.isEmpty()) {
      members.put(CHARACTERS, text);
    }
    return members;
  }

  private boolean addChildren(XmlElement element, Map<String, Object> members) {
    Map<String, List<Object>> byName = new LinkedHashMap<>();
    for (XmlElement child : element.children()) {
      Object value = isTold.test(child) ? null : value(child);
      if (value != null) {
        byName.computeIfAbsent(child.name(), name -> new ArrayList<>(1)).add(value);
      }
    }
    byName.forEach(
        (name, values) ->
            members.put(
                members.containsKey(name) ? name + "/" : name,
                values.size() == 1 ? values.getFirst() : values));
    return !element.children().isEmpty();
  }

  private static String ownText(XmlElement element) {
    StringBuilder text = new StringBuilder();
    for (XmlNode node : element.nodes()) {
      if (node instanceof XmlNode.Text characters) {
        text.append(characters.value());
      }
    }
    // Files encoded in the document would outgrow a record; they stay in the submission as sent.
    return text.length() > LONGEST
        ? "(%d characters, see the submission)".formatted(text.length())
        : Whitespace.collapsed(text.toString());
  }

  // Where a schema lies says nothing of the item.
  private static boolean isPlumbing(String attribute) {
    return attribute.startsWith("xsi:") || attribute.startsWith("xmlns");
  }
}
