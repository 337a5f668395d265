package io.broadsheet.ingest.reading.nitf;

import io.broadsheet.ingest.reading.xml.Markup;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * NITF's block and inline elements as those of HTML (NITF 3.6, sections "Body content" and
 * "Enriched text"). What only marks up a word — person, org, money — leaves its word.
 */
final class NitfMarkup {
  private static final Map<String, String> RENAMED =
      Map.of("hl2", "h3", "bq", "blockquote", "block", "div", "credit", "p", "datasource", "p");
  private static final Set<String> SAME =
      Set.of(
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "col",
          "colgroup",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "pre",
          "hr",
          "br",
          "em",
          "strong",
          "b",
          "i",
          "u",
          "a",
          "q",
          "sub",
          "sup",
          "h1",
          "h2",
          "h3",
          "h4",
          "div",
          "span",
          "blockquote");
  // Taken elsewhere, or about the text rather than of it.
  private static final Set<String> NOT_TEXT =
      Set.of("media", "nitf-table-metadata", "alt-code", "pronounce");

  private NitfMarkup() {}

  /** HTML of what an element holds. */
  static String of(XmlElement element) {
    return Markup.inside(element.with(nodes(element)));
  }

  private static List<XmlNode> nodes(XmlElement element) {
    List<XmlNode> nodes = new ArrayList<>();
    for (XmlNode node : element.nodes()) {
      switch (node) {
        case XmlNode.Text text -> nodes.add(text);
        case XmlElement child -> nodes.addAll(node(child));
      }
    }
    return nodes;
  }

  private static List<XmlNode> node(XmlElement child) {
    String name = child.name();
    if (NOT_TEXT.contains(name)) {
      return List.of();
    }
    String renamed = SAME.contains(name) ? name : RENAMED.get(name);
    if (renamed != null) {
      return List.of(
          new XmlElement(renamed, child.attributes(), nodes(child), child.line(), child.column()));
    }
    return switch (name) {
      case "note" -> List.of(child("div", child, nodes(child)));
      case "frac" -> fraction(child);
      default -> nodes(child);
    };
  }

  /** With a space before it: one and a half is {@code <num>1<frac>…</frac></num>}. */
  private static List<XmlNode> fraction(XmlElement fraction) {
    List<String> parts =
        fraction.children().stream()
            .filter(part -> !part.is("frac-sep"))
            .map(XmlElement::text)
            .toList();
    return List.of(new XmlNode.Text(" " + String.join("/", parts)));
  }

  private static XmlElement child(String name, XmlElement like, List<XmlNode> nodes) {
    return new XmlElement(name, Map.of(), nodes, like.line(), like.column());
  }
}
