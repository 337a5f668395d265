package io.broadsheet.archive.reading.representation.feed;

import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.archive.reading.representation.xml.Xml;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Status;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Atom (RFC 4287) with paging (RFC 5005); what was killed is a tombstone (RFC 6721) to those whose
 * list it stands in.
 */
public final class AtomForm implements Representation {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

  @Override
  public String name() {
    return "atom";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/atom+xml");
  }

  @Override
  public void write(ArticleView article, Frame frame, Writer out) throws IOException {
    Xml xml = Xml.document(out);
    xml.root(ATOM, "entry", () -> inside(Entry.of(article, frame), frame, xml));
    xml.end();
  }

  @Override
  public void write(Listing listing, Frame frame, Writer out) throws IOException {
    Xml xml = Xml.document(out);
    xml.root(ATOM, "feed", () -> feed(listing, frame, xml));
    xml.end();
  }

  private static void feed(Listing listing, Frame frame, Xml xml) throws IOException {
    List<Entry> entries = Entry.open(listing, frame);
    xml.prefix("at", TOMBSTONES);
    xml.leaf("id", Pages.feed(frame).toString());
    xml.leaf("title", listing.title());
    xml.leaf("updated", Entry.newest(entries, frame).toString());
    xml.leaf("generator", "Broadsheet");
    link("self", frame.self().toString(), Map.of("type", "application/atom+xml"), xml);
    if (frame.next() != null) {
      link("next", frame.next().toString(), Map.of("type", "application/atom+xml"), xml);
    }
    for (Listing.Item item : listing.articles()) {
      ArticleView article = item.article();
      if (item.isOpen()) {
        xml.element("entry", () -> inside(Entry.of(article, frame), frame, xml));
      } else if (article.status() == Status.CANCELED) {
        tombstone(Entry.of(article, frame), xml);
      }
    }
  }

  private static void inside(Entry entry, Frame frame, Xml xml) throws IOException {
    ArticleView article = entry.article();
    xml.xmlAttribute("lang", entry.language());
    xml.leaf("id", entry.id());
    xml.leaf("title", article.text().headline());
    xml.leaf("updated", entry.changedAt().toString());
    xml.leaf("published", entry.publishedAt().toString());
    for (String name : entry.signature()) {
      xml.element("author", () -> xml.leaf("name", name));
    }
    link("alternate", entry.link(), Map.of(), xml);
    link("self", frame.article(article.id(), "atom"), Map.of("type", "application/atom+xml"), xml);
    for (Entry.Enclosure enclosure : entry.enclosures()) {
      enclosure(enclosure, xml);
    }
    for (Entry.Topic topic : entry.topics()) {
      category(topic.term(), topic.scheme(), topic.label(), xml);
    }
    for (String keyword : article.text().keywords()) {
      category(keyword, null, keyword, xml);
    }
    xml.leaf("summary", entry.teaser());
    if (article.wire().rights() != null) {
      xml.leaf("rights", article.wire().rights().notice());
    }
    xml.element(
        "content",
        () -> {
          xml.attribute("type", "html");
          xml.text(entry.html());
        });
  }

  private static void enclosure(Entry.Enclosure enclosure, Xml xml) throws IOException {
    xml.element(
        "link",
        () -> {
          xml.attribute("rel", "enclosure");
          xml.attribute("href", enclosure.file().href());
          xml.attribute("type", enclosure.mediaType());
          xml.attribute("length", enclosure.file().bytes());
          xml.attribute("title", enclosure.title());
        });
  }

  private static void category(String term, @Nullable String scheme, String label, Xml xml)
      throws IOException {
    xml.element(
        "category",
        () -> {
          xml.attribute("term", term);
          xml.attribute("scheme", scheme);
          xml.attribute("label", label);
        });
  }

  private static void tombstone(Entry entry, Xml xml) throws IOException {
    xml.element(
        "at",
        "deleted-entry",
        () -> {
          xml.attribute("ref", entry.id());
          xml.attribute("when", entry.changedAt());
        });
  }

  private static void link(String rel, String href, Map<String, String> more, Xml xml)
      throws IOException {
    xml.element(
        "link",
        () -> {
          xml.attribute("rel", rel);
          xml.attribute("href", href);
          for (var attribute : more.entrySet()) {
            xml.attribute(attribute.getKey(), attribute.getValue());
          }
        });
  }
}
