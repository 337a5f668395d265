package io.broadsheet.ingest.reading.xml;

import java.util.List;
import java.util.Set;

/** Elements written out as HTML, for the one reader of HTML to clean and take apart. */
public final class Markup {
  // HTML knows no other element without an end tag: <p/> would swallow what follows.
  private static final Set<String> VOID = Set.of("br", "hr", "img", "col", "wbr", "input");

  private Markup() {}

  /** The element itself and all below it. */
  public static String of(XmlElement element) {
    StringBuilder html = new StringBuilder();
    write(element, html);
    return html.toString();
  }

  /** What is in the element, without its own tags. */
  public static String inside(XmlElement element) {
    StringBuilder html = new StringBuilder();
    write(element.nodes(), html);
    return html.toString();
  }

  /** Plain text as it must stand between tags. */
  public static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    escape(text, html);
    return html.toString();
  }

  private static void write(XmlElement element, StringBuilder html) {
    html.append('<').append(element.name());
    element
        .attributes()
        .forEach(
            (name, value) -> {
              html.append(' ').append(name).append("=\"");
              escape(value, html);
              html.append('"');
            });
    html.append('>');
    if (element.isEmpty() && VOID.contains(element.name())) {
      return;
    }
    write(element.nodes(), html);
    html.append("</").append(element.name()).append('>');
  }

  private static void write(List<XmlNode> nodes, StringBuilder html) {
    for (XmlNode node : nodes) {
      switch (node) {
        case XmlNode.Text text -> escape(text.value(), html);
        case XmlElement element -> write(element, html);
      }
    }
  }

  private static void escape(String text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
  }
}
