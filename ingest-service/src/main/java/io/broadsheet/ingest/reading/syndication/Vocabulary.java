package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlNode;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names of elements with the prefix that everybody uses for their namespace, whichever a feed
 * declares: {@code dc:creator}, {@code media:content}; the format's own have none.
 */
final class Vocabulary {
  private static final Map<String, String> PREFIXES =
      Tsv.rows(Vocabulary.class, "namespaces.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
  private static final String ATOM = "atom";

  private final boolean isAtom;

  /**
   * @param isAtom whether Atom's elements are the format's own, and not guests in RSS
   */
  Vocabulary(boolean isAtom) {
    this.isAtom = isAtom;
  }

  /** The same tree with those names. The cursor bounds how deep it is. */
  XmlElement named(XmlElement element) {
    return new XmlElement(
        name(element),
        element.attributes(),
        element.nodes().stream().map(this::named).toList(),
        element.line(),
        element.column(),
        element.namespace());
  }

  private XmlNode named(XmlNode node) {
    return switch (node) {
      case XmlElement element -> named(element);
      case XmlNode.Text text -> text;
    };
  }

  private String name(XmlElement element) {
    String prefix = prefix(element.namespace());
    return prefix.isEmpty() || (isAtom && prefix.equals(ATOM))
        ? element.name()
        : prefix + ":" + element.name();
  }

  private static String prefix(String namespace) {
    String known = namespace.isEmpty() ? "" : PREFIXES.get(namespace);
    if (known != null) {
      return known;
    }
    // Nobody's here: the last word of the address tells it from the format's own.
    String path = namespace.replaceAll("[#/]+$", "");
    String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
    return last.isEmpty() ? "other" : last;
  }
}
