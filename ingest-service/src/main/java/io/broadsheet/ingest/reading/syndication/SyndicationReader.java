package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.reading.Batch;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.credit.WireByline;
import io.broadsheet.ingest.reading.xml.Languages;
import io.broadsheet.ingest.reading.xml.XmlCursor;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlFault;
import io.broadsheet.ingest.reading.xml.XmlItems;
import io.broadsheet.ingest.reading.xml.XmlMedia;
import io.broadsheet.ingest.reading.xml.XmlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9 to 2.0 and Atom 0.3 and 1.0, whatever kind of XML they are declared to be. */
public final class SyndicationReader implements Reader {
  /** The media types of their own. */
  public static final Set<String> MEDIA_TYPES =
      Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");

  private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed", "entry");
  private static final Set<String> ATOM = Set.of("feed", "entry");
  private static final Set<String> ENTRIES = Set.of("item", "entry", "at:deleted-entry");

  @Override
  public boolean reads(Document document) {
    return XmlMedia.hasRoot(document, ROOTS);
  }

  @Override
  public ReadOutcome read(Document document) {
    try {
      return outcome(Parts.of(document.text()), document);
    } catch (XmlFault fault) {
      return fault.refused();
    }
  }

  private static ReadOutcome outcome(Parts parts, Document document) {
    Channel channel = parts.isAtom() ? atom(parts.head(), document) : rss(parts.head(), document);
    List<Identity> identities =
        parts.entries().stream()
            .map(
                entry ->
                    parts.isAtom()
                        ? AtomEntry.identity(entry, channel)
                        : RssItem.identity(entry, channel))
            .toList();
    Identities ids = new Identities(identities, channel.site());
    Batch batch = new Batch();
    for (int i = 0; i < identities.size(); i++) {
      XmlElement entry = parts.entries().get(i);
      String id = ids.of(identities.get(i));
      if (entry.is("at:deleted-entry")) {
        batch.add(
            entry.attribute("ref"),
            () -> XmlItems.outcome(entry, () -> Tombstone.read(entry, channel)));
      } else {
        batch.add(
            identities.get(i).any(),
            () ->
                XmlItems.outcome(
                    entry,
                    () ->
                        (parts.isAtom()
                                ? new AtomEntry(entry, channel).entry()
                                : new RssItem(entry, channel).entry())
                            .item(
                                id,
                                channel.about(),
                                (slug, why) -> XmlItems.refused(entry, slug, why))));
      }
    }
    return batch.finish(parts.isAtom() ? "atom" : "rss");
  }

  private static Channel rss(XmlElement head, Document document) {
    String site = head.textOf("link");
    String base = Addresses.nested(site, head.attribute("xml:base"));
    return new Channel(
        document,
        base,
        Addresses.page(base, site),
        Languages.first(
            head.attribute("xml:lang"),
            head.textOf("language"),
            head.textOf("dc:language"),
            document.language()),
        channelAuthors(head),
        RssItem.rights(head, null),
        RssRest.ofFeed(head));
  }

  // Whoever edits or maintains a channel has not written its items.
  private static List<Author> channelAuthors(XmlElement head) {
    return head.children("dc:creator").stream()
        .flatMap(creator -> WireByline.authors(creator.text()).stream())
        .toList();
  }

  private static Channel atom(XmlElement head, Document document) {
    String base = head.attribute("xml:base");
    return new Channel(
        document,
        base == null ? AtomEntry.page(head, "") : base,
        AtomEntry.page(head, Objects.requireNonNullElse(base, "")),
        Languages.first(
            head.attribute("xml:lang"), head.textOf("dc:language"), document.language()),
        AtomEntry.authors(head),
        AtomEntry.notice(head),
        RssRest.ofFeed(head));
  }

  /** A feed taken apart: what it says of itself may stand before, between or behind its entries. */
  private record Parts(boolean isAtom, XmlElement head, List<XmlElement> entries) {

    static Parts of(String text) throws XmlFault {
      XmlCursor cursor = XmlCursor.open(text);
      XmlElement root = Objects.requireNonNullElse(cursor.child(), XmlElement.none());
      boolean isAtom = ATOM.contains(root.name());
      Vocabulary vocabulary = new Vocabulary(isAtom);
      if (root.is("entry")) {
        XmlElement entry = vocabulary.named(cursor.tree());
        cursor.finish();
        return new Parts(true, XmlElement.none(), List.of(entry));
      }
      List<XmlNode> head = new ArrayList<>();
      List<XmlElement> entries = new ArrayList<>();
      XmlElement channel = collect(cursor, vocabulary, head, entries);
      cursor.finish();
      XmlElement about = vocabulary.named(channel == null ? root : channel).with(head);
      return new Parts(isAtom, withAttributes(about, root), entries);
    }

    /** The start of the channel, if there is one. */
    private static @Nullable XmlElement collect(
        XmlCursor cursor, Vocabulary vocabulary, List<XmlNode> head, List<XmlElement> entries)
        throws XmlFault {
      XmlElement channel = null;
      for (XmlElement part = cursor.child(); part != null; part = cursor.child()) {
        if (part.is("channel")) {
          channel = part;
          collect(cursor, vocabulary, head, entries);
        } else {
          XmlElement whole = vocabulary.named(cursor.tree());
          if (ENTRIES.contains(whole.name())) {
            entries.add(whole);
          } else {
            head.add(whole);
          }
        }
      }
      return channel;
    }

    /** Language and base may stand at the root or at the channel in it. */
    private static XmlElement withAttributes(XmlElement head, XmlElement root) {
      Map<String, String> attributes = new LinkedHashMap<>(root.attributes());
      attributes.remove("version");
      attributes.putAll(head.attributes());
      return new XmlElement(head.name(), attributes, head.nodes(), head.line(), head.column());
    }
  }
}
