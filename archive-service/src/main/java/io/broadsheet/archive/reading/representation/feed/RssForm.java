package io.broadsheet.archive.reading.representation.feed;

import io.broadsheet.archive.reading.representation.Body;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.archive.reading.representation.xml.Xml;
import io.broadsheet.archive.reading.version.ArticleView;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** RSS 2.0 with the usual modules: Dublin Core for authors, content for the whole text. */
public final class RssForm implements Representation {
  // RFC_1123_DATE_TIME leaves out the zero before a single digit; readers are used to two.
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  @Override
  public String name() {
    return "rss";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/rss+xml");
  }

  /** RSS knows no item without its channel. */
  @Override
  public void write(ArticleView article, Frame frame, Writer out) throws IOException {
    Listing alone =
        new Listing(List.of(new Listing.Item(article, true, null)), 1, null, null, Map.of());
    write(alone, frame, out);
  }

  @Override
  public void write(Listing listing, Frame frame, Writer out) throws IOException {
    Xml xml = Xml.document(out);
    xml.root(
        "",
        "rss",
        () -> {
          xml.attribute("version", "2.0");
          xml.prefix("atom", "http://www.w3.org/2005/Atom");
          xml.prefix("content", "http://purl.org/rss/1.0/modules/content/");
          xml.prefix("dc", "http://purl.org/dc/elements/1.1/");
          xml.element("channel", () -> channel(listing, frame, xml));
        });
    xml.end();
  }

  private static void channel(Listing listing, Frame frame, Xml xml) throws IOException {
    List<Entry> entries = Entry.open(listing, frame);
    xml.leaf("title", listing.title());
    xml.leaf("link", Pages.home(frame));
    xml.leaf("description", listing.title());
    xml.leaf("lastBuildDate", date(Entry.newest(entries, frame)));
    xml.leaf("generator", "Broadsheet");
    page("self", frame.self().toString(), xml);
    if (frame.next() != null) {
      page("next", frame.next().toString(), xml);
    }
    for (Entry entry : entries) {
      xml.element("item", () -> item(entry, xml));
    }
  }

  private static void page(String rel, String href, Xml xml) throws IOException {
    xml.element(
        "atom",
        "link",
        () -> {
          xml.attribute("rel", rel);
          xml.attribute("href", href);
          xml.attribute("type", "application/rss+xml");
        });
  }

  private static void item(Entry entry, Xml xml) throws IOException {
    xml.leaf("title", entry.article().text().headline());
    xml.leaf("link", entry.link());
    xml.element(
        "guid",
        () -> {
          xml.attribute("isPermaLink", "false");
          xml.text(entry.id());
        });
    xml.leaf("pubDate", date(entry.publishedAt()));
    for (String name : entry.signature()) {
      xml.leaf("dc", "creator", name);
    }
    xml.leaf("dc", "language", entry.language());
    for (Entry.Topic topic : entry.topics()) {
      xml.element(
          "category",
          () -> {
            xml.attribute("domain", topic.scheme());
            xml.text(topic.label());
          });
    }
    for (String keyword : entry.article().text().keywords()) {
      xml.leaf("category", keyword);
    }
    xml.leaf("description", Body.escaped(entry.teaser()));
    // More than one confuses readers; the others stand in Atom and JSON Feed.
    List<Entry.Enclosure> enclosures = entry.enclosures();
    if (!enclosures.isEmpty()) {
      enclosure(enclosures.getFirst(), xml);
    }
    if (entry.article().wire().rights() != null) {
      xml.leaf("dc", "rights", entry.article().wire().rights().notice());
    }
    xml.leaf("content", "encoded", entry.html());
  }

  private static void enclosure(Entry.Enclosure enclosure, Xml xml) throws IOException {
    Long bytes = enclosure.file().bytes();
    xml.element(
        "enclosure",
        () -> {
          xml.attribute("url", enclosure.file().href());
          // Required, and nought where nobody knows.
          xml.attribute("length", bytes == null ? 0 : bytes);
          xml.attribute("type", enclosure.mediaType());
        });
  }

  private static String date(Instant at) {
    return RFC_822.format(at);
  }
}
