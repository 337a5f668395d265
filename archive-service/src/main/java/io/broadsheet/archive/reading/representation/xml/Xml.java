package io.broadsheet.archive.reading.representation.xml;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A document on its way out, element by element. */
public final class Xml {
  // The JDK's own: whatever else a library brings along may escape otherwise.
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");

  private final XMLStreamWriter out;
  private final Deque<String> namespaces = new ArrayDeque<>();
  private final Map<String, String> prefixes = new HashMap<>();

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /** Something that is written; a lambda may throw what the writer throws. */
  @FunctionalInterface
  public interface Content {
    void write() throws IOException;
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  /** Begins a document. */
  public static Xml document(Writer writer) throws IOException {
    try {
      XMLStreamWriter out = FACTORY.createXMLStreamWriter(writer);
      out.writeStartDocument("UTF-8", "1.0");
      return new Xml(out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Whether an element or attribute without a prefix may be called so. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** An element of a namespace of its own, which its children share. */
  public void root(String namespace, String name, Content content) throws IOException {
    step(
        () -> {
          out.writeStartElement("", name, namespace);
          if (!namespace.isEmpty()) {
            out.writeDefaultNamespace(namespace);
          }
        });
    namespaces.push(namespace);
    content.write();
    namespaces.pop();
    finish();
  }

  /** An element. */
  public void element(String name, Content content) throws IOException {
    begin(name);
    content.write();
    finish();
  }

  /** Begins an element, which {@link #finish} ends: for what is no tree of calls. */
  void begin(String name) throws IOException {
    step(() -> out.writeStartElement("", name, namespace()));
  }

  void finish() throws IOException {
    step(out::writeEndElement);
  }

  /** An element of characters alone; none at all when there are none. */
  public void leaf(String name, @Nullable String text) throws IOException {
    if (text != null && !text.isBlank()) {
      element(name, () -> text(text));
    }
  }

  /** An element with a prefix that was declared, of characters alone. */
  public void leaf(String prefix, String name, @Nullable String text) throws IOException {
    if (text != null && !text.isBlank()) {
      element(prefix, name, () -> text(text));
    }
  }

  /** An element with a prefix that was declared. */
  public void element(String prefix, String name, Content content) throws IOException {
    String namespace = Objects.requireNonNull(prefixes.get(prefix), prefix);
    step(() -> out.writeStartElement(prefix, name, namespace));
    content.write();
    finish();
  }

  /** An attribute of the element that was just begun; none at all without a value. */
  public void attribute(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      step(() -> out.writeAttribute(name, line(value)));
    }
  }

  /** {@code xml:lang}, {@code xml:base}. */
  public void xmlAttribute(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      step(
          () ->
              out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", name, line(value)));
    }
  }

  /** Declares a prefix on the element that was just begun. */
  public void prefix(String prefix, String namespace) throws IOException {
    prefixes.put(prefix, namespace);
    step(() -> out.writeNamespace(prefix, namespace));
  }

  /** An attribute with a prefix that was declared. */
  public void attribute(String prefix, String name, Object value) throws IOException {
    String namespace = Objects.requireNonNull(prefixes.get(prefix), prefix);
    step(() -> out.writeAttribute(prefix, namespace, name, line(value)));
  }

  public void text(String text) throws IOException {
    step(() -> out.writeCharacters(XmlText.clean(text)));
  }

  /** Ends the document. */
  public void end() throws IOException {
    step(
        () -> {
          out.writeEndDocument();
          out.flush();
        });
  }

  // A parser would make spaces of line breaks in attributes.
  private static String line(Object value) {
    return XmlText.clean(value.toString()).replace('\n', ' ').replace('\t', ' ');
  }

  private String namespace() {
    String namespace = namespaces.peek();
    return namespace == null ? "" : namespace;
  }

  private static void step(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }
}
