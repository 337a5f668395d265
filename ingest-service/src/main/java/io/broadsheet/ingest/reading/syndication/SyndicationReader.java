package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.reading.Batch;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.credit.WireByline;
import io.broadsheet.ingest.reading.item.Languages;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlFault;
import io.broadsheet.ingest.reading.xml.XmlItems;
import io.broadsheet.ingest.reading.xml.XmlMedia;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads RSS 0.9 to 2.0 and Atom 0.3 and 1.0, whatever kind of XML they are declared to be. */
public final class SyndicationReader implements Reader {
  /** The media types of their own. */
  public static final Set<String> MEDIA_TYPES =
      Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");

  private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed", "entry");

  @Override
  public boolean reads(Document document) {
    return XmlMedia.hasRoot(document, ROOTS);
  }

  @Override
  public ReadOutcome read(Document document) {
    try {
      Outline outline = Outline.of(document.text());
      Channel channel =
          outline.isAtom() ? atom(outline.head(), document) : rss(outline.head(), document);
      Identities ids =
          new Identities(
              outline.entries().stream()
                  .map(entry -> identity(entry, outline.isAtom(), channel))
                  .toList(),
              channel.site());
      Batch batch = new Batch();
      Outline.entries(document.text(), entry -> add(entry, outline.isAtom(), channel, ids, batch));
      return batch.finish(outline.isAtom() ? "atom" : "rss");
    } catch (XmlFault fault) {
      return fault.refused();
    }
  }

  private static void add(
      XmlElement entry, boolean isAtom, Channel channel, Identities ids, Batch batch) {
    if (entry.is("at:deleted-entry")) {
      batch.add(
          entry.attribute("ref"),
          () -> XmlItems.outcome(entry, () -> Tombstone.read(entry, channel)));
      return;
    }
    Identity identity = identity(entry, isAtom, channel);
    batch.add(
        identity.any(),
        () ->
            XmlItems.outcome(
                entry,
                () ->
                    (isAtom
                            ? new AtomEntry(entry, channel).entry()
                            : new RssItem(entry, channel).entry())
                        .item(
                            ids.of(identity),
                            channel.about(),
                            (slug, why) -> XmlItems.refused(entry, slug, why))));
  }

  private static Identity identity(XmlElement entry, boolean isAtom, Channel channel) {
    return isAtom ? AtomEntry.identity(entry, channel) : RssItem.identity(entry, channel);
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
}
