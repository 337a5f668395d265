package io.broadsheet.archive.reading.representation.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What NewsML-G2 2.34 asks of an item. Its schemas are three hundred thousand characters and stay
 * outside; these are their rules for what is written here: required attributes and children, the
 * order of those, types of values, and codes whose aliases are declared.
 */
final class StandardRules {
  private static final Pattern QCODE = Pattern.compile("[^\\s:]+:\\S+");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
  private static final Set<String> QCODES =
      Set.of("qcode", "type", "role", "rel", "how", "why", "mode", "rendition");
  private static final Set<String> PERCENT = Set.of("confidence", "relevance");
  private static final Set<String> TIMES =
      Set.of("versionCreated", "firstCreated", "expires", "contentCreated", "contentModified");

  private StandardRules() {}

  static void check(Element item) {
    for (String attribute :
        List.of("guid", "version", "standard", "standardversion", "conformance")) {
      assertThat(item.getAttribute(attribute)).as(attribute).isNotBlank();
    }
    assertThat(item.getAttribute("guid")).matches("[a-z]+:\\S+");
    assertThat(item.getAttribute("version")).matches("[1-9][0-9]*");
    List<String> parts = names(item);
    assertThat(parts).containsAnyOf("catalogRef", "catalog").contains("itemMeta");
    assertOrder("item", item);
    for (Element part : children(item)) {
      assertOrder(part.getLocalName(), part);
    }
    Element meta = child(item, "itemMeta");
    assertThat(names(meta)).startsWith("itemClass", "provider", "versionCreated");
    assertThat(names(meta))
        .containsOnlyOnce("itemClass", "provider", "versionCreated", "pubStatus");
    checkValues(item, aliases(item), item.getElementsByTagName("catalogRef").getLength() > 0);
  }

  private static void assertOrder(String parent, Element element) {
    List<String> order = Tables.ORDER.getOrDefault(parent, List.of());
    List<Integer> places =
        names(element).stream().map(order::indexOf).filter(place -> place >= 0).toList();
    assertThat(places).as("order in " + parent).isSorted();
    if (Set.of("item", "itemMeta", "contentMeta").contains(parent)) {
      assertThat(order).as("children of " + parent).containsAll(names(element));
    }
  }

  private static void checkValues(
      Element element, Set<String> aliases, boolean hasCatalogElsewhere) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      String value = attributes.item(i).getNodeValue();
      if (QCODES.contains(name)) {
        for (String code : value.split(" ", -1)) {
          assertThat(code).as(name).matches(QCODE);
          assertThat(hasCatalogElsewhere || aliases.contains(code.substring(0, code.indexOf(':'))))
              .as("an alias that is declared: " + code)
              .isTrue();
        }
      } else if (PERCENT.contains(name)) {
        assertThat(Integer.parseInt(value)).as(name).isBetween(0, 100);
      }
    }
    if (TIMES.contains(element.getLocalName())) {
      assertThat(element.getTextContent()).matches(TIME);
    }
    for (Element child : children(element)) {
      // Texts in other languages of mark-up have rules of their own.
      if (!child.getLocalName().equals("inlineXML")) {
        checkValues(child, aliases, hasCatalogElsewhere);
      }
    }
  }

  private static Set<String> aliases(Element item) {
    Set<String> aliases = new HashSet<>();
    for (Element catalog : children(item)) {
      if (catalog.getLocalName().equals("catalog")) {
        children(catalog).forEach(scheme -> aliases.add(scheme.getAttribute("alias")));
      }
    }
    return aliases;
  }

  private static Element child(Element parent, String name) {
    return children(parent).stream()
        .filter(element -> element.getLocalName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Element element) {
    return children(element).stream().map(Element::getLocalName).toList();
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
