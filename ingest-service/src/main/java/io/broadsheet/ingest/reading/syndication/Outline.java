package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.ingest.reading.xml.XmlCursor;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlFault;
import io.broadsheet.ingest.reading.xml.XmlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a whole feed before the first of its entries can be read: what it says of
 * itself, which may stand before, between or behind them, and what tells them from one another. The
 * entries themselves are gone through afterwards, one by one.
 *
 * @param head the feed without its entries
 * @param entries with no more than their names
 */
record Outline(boolean isAtom, XmlElement head, List<XmlElement> entries) {
  private static final Set<String> ATOM = Set.of("feed", "entry");
  private static final Set<String> ENTRIES = Set.of("item", "entry", "deleted-entry");
  // Local names of all that an entry may be known by.
  private static final Set<String> NAMES = Set.of("guid", "id", "identifier", "link");

  static Outline of(String text) throws XmlFault {
    XmlCursor cursor = XmlCursor.open(text);
    XmlElement root = root(cursor);
    boolean isAtom = ATOM.contains(root.name());
    Vocabulary vocabulary = new Vocabulary(isAtom);
    if (root.is("entry")) {
      XmlElement entry = vocabulary.named(cursor.treeOf(NAMES));
      cursor.finish();
      return new Outline(true, XmlElement.none(), List.of(entry));
    }
    List<XmlNode> head = new ArrayList<>();
    List<XmlElement> entries = new ArrayList<>();
    XmlElement channel = outline(cursor, vocabulary, head, entries);
    cursor.finish();
    XmlElement about = vocabulary.named(channel == null ? root : channel).with(head);
    return new Outline(isAtom, withAttributes(about, root), entries);
  }

  /** Goes through the entries in their order. */
  static void entries(String text, Consumer<XmlElement> taker) throws XmlFault {
    XmlCursor cursor = XmlCursor.open(text);
    XmlElement root = root(cursor);
    Vocabulary vocabulary = new Vocabulary(ATOM.contains(root.name()));
    if (root.is("entry")) {
      taker.accept(vocabulary.named(cursor.tree()));
    } else {
      entries(cursor, vocabulary, taker);
    }
  }

  private static XmlElement root(XmlCursor cursor) throws XmlFault {
    return Objects.requireNonNullElse(cursor.child(), XmlElement.none());
  }

  /** The start of the channel, if there is one. */
  private static @Nullable XmlElement outline(
      XmlCursor cursor, Vocabulary vocabulary, List<XmlNode> head, List<XmlElement> entries)
      throws XmlFault {
    XmlElement channel = null;
    for (XmlElement part = cursor.child(); part != null; part = cursor.child()) {
      if (part.is("channel")) {
        channel = part;
        outline(cursor, vocabulary, head, entries);
      } else if (ENTRIES.contains(part.name())) {
        entries.add(vocabulary.named(cursor.treeOf(NAMES)));
      } else {
        head.add(vocabulary.named(cursor.tree()));
      }
    }
    return channel;
  }

  private static void entries(XmlCursor cursor, Vocabulary vocabulary, Consumer<XmlElement> taker)
      throws XmlFault {
    for (XmlElement part = cursor.child(); part != null; part = cursor.child()) {
      if (part.is("channel")) {
        entries(cursor, vocabulary, taker);
      } else {
        XmlElement whole = vocabulary.named(cursor.tree());
        if (ENTRIES.contains(part.name())) {
          taker.accept(whole);
        }
      }
    }
  }

  /** Language and base may stand at the root or at the channel in it. */
  private static XmlElement withAttributes(XmlElement head, XmlElement root) {
    Map<String, String> attributes = new LinkedHashMap<>(root.attributes());
    attributes.remove("version");
    attributes.putAll(head.attributes());
    return new XmlElement(head.name(), attributes, head.nodes(), head.line(), head.column());
  }
}
