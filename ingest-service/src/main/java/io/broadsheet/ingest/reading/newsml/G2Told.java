package io.broadsheet.ingest.reading.newsml;

import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.nitf.NitfRest;
import io.broadsheet.ingest.reading.xml.Leftovers;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps book of what an article's fields say in full; the rest becomes its extensions. */
final class G2Told {
  private static final Set<String> ITEM = Set.of("guid", "version");
  private static final Set<String> CONCEPT = Set.of("qcode", "literal", "type", "relevance");

  private final Set<XmlElement> told = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<XmlElement> texts = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Said in full, when the element has no attributes but these and holds characters alone. */
  void note(@Nullable XmlElement element, String... attributes) {
    if (element != null
        && element.children().isEmpty()
        && Set.of(attributes).containsAll(element.attributes().keySet())) {
      told.add(element);
    }
  }

  /** Said in full, when a concept has one plain name at most and nothing else. */
  void noteConcepts(XmlElement parent, String childName) {
    for (XmlElement concept : parent.children(childName)) {
      boolean isPlain =
          concept.children().size() <= 1
              && concept.children().stream()
                  .allMatch(child -> child.is("name") && child.attributes().isEmpty());
      if (isPlain && CONCEPT.containsAll(concept.attributes().keySet())) {
        told.add(concept);
      }
    }
  }

  /** The text of an item is said in full; how it was written is left. */
  void noteText(@Nullable XmlElement element) {
    if (element != null) {
      texts.add(element);
    }
  }

  /** The rest of an item; what is not for publication apart from what is. */
  Map<String, Object> extensions(
      XmlElement item, @Nullable XmlElement header, @Nullable XmlElement nitf) {
    Leftovers open =
        new Leftovers(element -> told.contains(element) || isPrivate(element), texts::contains);
    Map<String, Object> extensions = new LinkedHashMap<>(open.of(item, ITEM));
    if (header != null) {
      extensions.put("header", new Leftovers(element -> false).of(header, Set.of()));
    }
    List<Object> hidden = new ArrayList<>();
    collectPrivate(item, hidden);
    if (nitf != null) {
      Map<String, Object> rest = NitfRest.ofText(nitf);
      if (!rest.isEmpty()) {
        extensions.put("nitf", rest);
      }
      Map<String, Object> forEditors = NitfRest.forEditors(nitf);
      if (!forEditors.isEmpty()) {
        hidden.add(Map.of("nitf", forEditors));
      }
    }
    if (!hidden.isEmpty()) {
      extensions.put(WireFacts.NONPUBLIC, hidden);
    }
    return extensions;
  }

  private void collectPrivate(XmlElement element, List<Object> into) {
    for (XmlElement child : element.children()) {
      if (told.contains(child) || texts.contains(child)) {
        continue;
      }
      if (isPrivate(child)) {
        into.add(Map.of(child.name(), new Leftovers(each -> false).of(child, Set.of())));
      } else {
        collectPrivate(child, into);
      }
    }
  }

  /** Whether an element says that it is for editors: dpa and STT mark some that way. */
  static boolean isPrivate(XmlElement element) {
    String constraint = element.attribute("pubconstraint");
    String role = element.attribute("role");
    return element.is("edNote")
        || (constraint != null && constraint.endsWith("nonpublic"))
        || (role != null && (role.endsWith(":private") || role.endsWith(":nonpublic")));
  }
}
