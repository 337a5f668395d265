package io.broadsheet.ingest.reading.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a document, element by element; what is wanted whole is taken as a tree. So a
 * message with ten thousand items needs the memory of one.
 */
public final class XmlCursor {
  /** Deeper than any article is, shallower than what would cost a stack. */
  static final int DEEPEST = 200;

  static final int MOST_ATTRIBUTES = 200;
  // Of one item. A newspaper page's worth of table cells is a few thousand.
  static final int MOST_ELEMENTS = 100_000;
  // Of one item, attributes and the blanks between elements too.
  static final int MOST_CHARACTERS = 16 * 1024 * 1024;
  // Declared around one element. The parser looks through them for each name.
  static final int MOST_NAMESPACES = 1_000;

  // JAXP00010002: says nothing to a sender.
  private static final Pattern CODE = Pattern.compile("^JAXP[0-9]+:\\s*");

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int namespaces;

  private XmlCursor(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** At the start of a document, before its root. */
  public static XmlCursor open(String text) throws XmlFault {
    Prolog.of(text).check();
    try {
      // A declaration in front says how the bytes were; they are characters by now.
      return new XmlCursor(FACTORY.createXMLStreamReader(new StringReader(text.stripLeading())));
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  /** The whole document as one tree. */
  public static XmlElement treeOf(String text) throws XmlFault {
    XmlCursor cursor = open(text);
    cursor.child();
    XmlElement root = cursor.tree();
    cursor.finish();
    return root;
  }

  /**
   * Steps into the next child of the element that the cursor is in: its start tag, without content.
   * Null when there is none left; the cursor has then stepped out.
   */
  public @Nullable XmlElement child() throws XmlFault {
    try {
      while (reader.hasNext()) {
        switch (next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            return startTag(List.of());
          }
          case XMLStreamConstants.END_ELEMENT -> {
            return null;
          }
          default -> {
            // Characters between the elements of an envelope are layout.
          }
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  /** All of the element that {@link #child} stepped into; the cursor is behind it afterwards. */
  public XmlElement tree() throws XmlFault {
    try {
      return new TreeBuilder().element(null);
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  /** The same with only those of its children that have one of the names. */
  public XmlElement treeOf(Set<String> childNames) throws XmlFault {
    try {
      return new TreeBuilder().element(childNames);
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  /** Reads on to the end, so that a document cut short is told from a whole one. */
  public void finish() throws XmlFault {
    try {
      while (reader.hasNext()) {
        next();
      }
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  /** One step on, with the names in scope counted. */
  private int next() throws XMLStreamException, XmlFault {
    int event = reader.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      namespaces += reader.getNamespaceCount();
      if (namespaces > MOST_NAMESPACES) {
        throw faultHere("More than " + MOST_NAMESPACES + " namespaces are declared.");
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      namespaces -= reader.getNamespaceCount();
    }
    return event;
  }

  private XmlElement startTag(List<XmlNode> nodes) {
    int count = reader.getAttributeCount();
    Map<String, String> attributes = count == 0 ? Map.of() : LinkedHashMap.newLinkedHashMap(count);
    for (int i = 0; i < count; i++) {
      String prefix = reader.getAttributePrefix(i);
      String name = reader.getAttributeLocalName(i);
      attributes.put(
          prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
          reader.getAttributeValue(i));
    }
    return new XmlElement(
        reader.getLocalName(),
        attributes,
        nodes,
        reader.getLocation().getLineNumber(),
        reader.getLocation().getColumnNumber(),
        Objects.requireNonNullElse(reader.getNamespaceURI(), ""));
  }

  private XmlFault faultHere(String message) {
    return new XmlFault(
        message, reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
  }

  private static XmlFault fault(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int said = message.indexOf("Message: ");
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
    int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
    String detail = said < 0 ? message : message.substring(said + 9);
    return new XmlFault(CODE.matcher(detail).replaceFirst(""), line, column);
  }

  private static XMLInputFactory factory() {
    // The JDK's own, whatever else is on the class path: the limits below are its properties.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty("jdk.xml.elementAttributeLimit", String.valueOf(MOST_ATTRIBUTES));
    factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST));
    return factory;
  }

  /** Takes one element with everything below it. */
  private final class TreeBuilder {
    private int elements;
    private int characters;

    /**
     * @param childNames null for all children
     */
    XmlElement element(@Nullable Set<String> childNames) throws XMLStreamException, XmlFault {
      if (++elements > MOST_ELEMENTS) {
        throw faultHere("An item has more than " + MOST_ELEMENTS + " elements.");
      }
      List<XmlNode> nodes = new ArrayList<>(4);
      XmlElement element = startTag(nodes);
      element.attributes().values().forEach(value -> characters += value.length());
      StringBuilder text = new StringBuilder();
      while (true) {
        switch (next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            flush(text, nodes);
            if (childNames == null || childNames.contains(reader.getLocalName())) {
              nodes.add(element(null));
            } else {
              skip();
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            flush(text, nodes);
            return element;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              append(text);
          case XMLStreamConstants.ENTITY_REFERENCE -> text.append(named());
          default -> {
            // Comments and processing instructions are for the sender's own tools.
          }
        }
      }
    }

    private void append(StringBuilder text) throws XmlFault {
      characters += reader.getTextLength();
      if (characters > MOST_CHARACTERS) {
        throw faultHere("An item has more than " + MOST_CHARACTERS + " characters.");
      }
      text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private void skip() throws XMLStreamException, XmlFault {
      for (int depth = 1; depth > 0; ) {
        int event = next();
        depth +=
            event == XMLStreamConstants.START_ELEMENT
                ? 1
                : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
      }
    }

    private String named() throws XmlFault {
      String name = reader.getLocalName();
      String character = NamedCharacters.of(name);
      if (character == null) {
        throw faultHere("The entity &" + name + "; is none of XML or HTML.");
      }
      return character;
    }

    private static void flush(StringBuilder text, List<XmlNode> nodes) {
      if (!text.isEmpty()) {
        nodes.add(new XmlNode.Text(text.toString()));
        text.setLength(0);
      }
    }
  }
}
