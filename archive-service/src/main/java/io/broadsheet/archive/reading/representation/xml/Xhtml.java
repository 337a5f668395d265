package io.broadsheet.archive.reading.representation.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as the elements of an XML document; nesting of any depth takes no stack. */
public final class Xhtml {
  // JDK 25 refuses documents of more than a hundred levels, and other parsers have such limits.
  private static final int DEEPEST = 50;

  private Xhtml() {}

  /** Writes a fragment of HTML; elements that XML cannot name, or too deep, lose their tags. */
  public static void write(String html, Xml xml) throws IOException {
    try {
      Jsoup.parseBodyFragment(html).body().traverse(new Copy(xml));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static final class Copy implements NodeVisitor {
    private final Xml xml;

    Copy(Xml xml) {
      this.xml = xml;
    }

    @Override
    public void head(Node node, int depth) {
      try {
        if (node instanceof TextNode text) {
          xml.text(text.getWholeText());
        } else if (isWritten(node, depth)) {
          xml.begin(node.nodeName());
          for (Attribute attribute : node.attributes()) {
            if (Xml.isName(attribute.getKey())) {
              xml.attribute(attribute.getKey(), attribute.getValue());
            }
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      try {
        if (isWritten(node, depth)) {
          xml.finish();
        } else if (depth > DEEPEST && node instanceof Element element && element.isBlock()) {
          xml.text("\n");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    // The body that jsoup puts around a fragment is not a part of it.
    private static boolean isWritten(Node node, int depth) {
      return depth > 0
          && depth <= DEEPEST
          && node instanceof Element
          && Xml.isName(node.nodeName());
    }
  }
}
