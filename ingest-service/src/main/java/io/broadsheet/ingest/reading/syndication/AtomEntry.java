package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.Subjects;
import io.broadsheet.ingest.reading.credit.WireByline;
import io.broadsheet.ingest.reading.item.Languages;
import io.broadsheet.ingest.reading.item.Numbers;
import io.broadsheet.ingest.reading.xml.Words;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One entry of Atom (RFC 4287) or of its draft 0.3. */
final class AtomEntry {
  private final XmlElement entry;
  private final XmlElement source;
  private final Channel channel;
  private final String base;
  private final @Nullable String page;
  private final Dates dates;

  AtomEntry(XmlElement entry, Channel channel) {
    this.entry = entry;
    this.channel = channel;
    source = entry.child("source").orElse(XmlElement.none());
    base = Addresses.nested(channel.base(), entry.attribute("xml:base"));
    page = page(entry, base);
    dates = new Dates(channel.document().feed().zone());
  }

  static Identity identity(XmlElement entry, Channel channel) {
    String base = Addresses.nested(channel.base(), entry.attribute("xml:base"));
    return new Identity(entry.textOf("id"), page(entry, base));
  }

  /** The page of an entry or of a feed. */
  static @Nullable String page(XmlElement entry, String base) {
    return entry.children("link").stream()
        .filter(link -> rel(link).equals("alternate"))
        .map(link -> Addresses.page(base, link.attribute("href")))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  Entry entry() {
    Words content = words("content");
    Words summary = words("summary");
    boolean isBoth = !content.isEmpty() && !summary.isEmpty();
    Words words = content.isEmpty() ? summary : content;
    Pictures pictures = new Pictures();
    MediaRss.collect(entry, base, pictures);
    enclosures(pictures);
    words.media().forEach(pictures::add);
    if (words.isEmpty()) {
      words = caption();
    }
    return new Entry(
        new Entry.Prose(
            entry.child("title").map(title -> Texts.line(Texts.ofTyped(title, base))).orElse(null),
            words,
            isBoth && !summary.text().equals(content.text()) ? summary.text() : null,
            language()),
        moments(),
        page,
        authors(),
        rights(),
        entry.children("category").stream()
            .map(AtomEntry::category)
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        pictures.all(),
        links(),
        rest());
  }

  private Words words(String name) {
    XmlElement element = entry.child(name).orElse(XmlElement.none());
    String own = element.attribute("xml:base");
    boolean isFree = own == null && entry.attribute("xml:base") == null && channel.base() == null;
    String inText = isFree && page != null ? page : Addresses.nested(base, own);
    return Texts.ofTyped(element, inText);
  }

  private Words caption() {
    return entry
        .all()
        .filter(element -> element.is("media:description"))
        .map(element -> Texts.ofUntyped(element, ""))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(Words.none());
  }

  private @Nullable String language() {
    return Languages.first(
        entry.child("content").map(content -> content.attribute("xml:lang")).orElse(null),
        entry.attribute("xml:lang"),
        entry.textOf("dc:language"),
        source.attribute("xml:lang"),
        channel.language());
  }

  private Entry.Moments moments() {
    Instant published = at("published");
    Instant issued = at("issued");
    Instant created = at("created");
    Instant updated = at("updated");
    Instant modified = at("modified");
    Instant first = published == null ? issued : published;
    return new Entry.Moments(
        first == null ? created : first, updated == null ? modified : updated, dates);
  }

  private @Nullable Instant at(String name) {
    return dates.at(name, entry.textOf(name));
  }

  private List<Author> authors() {
    List<Author> authors = new ArrayList<>(authors(entry));
    if (authors.isEmpty()) {
      entry.children("dc:creator").forEach(each -> authors.addAll(WireByline.authors(each.text())));
    }
    if (authors.isEmpty()) {
      authors.addAll(authors(source));
    }
    if (authors.isEmpty()) {
      authors.addAll(channel.authors());
    }
    for (XmlElement each : entry.children("contributor")) {
      String name = each.textOf("name");
      if (name != null) {
        authors.add(new Author(name, "contributor"));
      }
    }
    return authors;
  }

  /** Whom an entry or a feed names as its authors. */
  static List<Author> authors(XmlElement of) {
    return of.children("author").stream().flatMap(each -> RssItem.authors(each).stream()).toList();
  }

  private @Nullable Rights rights() {
    Rights others = notice(source) == null ? channel.rights() : notice(source);
    Rights own = notice(entry);
    return RssItem.rights(entry, own == null ? others : own);
  }

  /** The notice of an entry or of a feed. */
  static @Nullable Rights notice(XmlElement of) {
    String notice =
        of.child("rights").map(rights -> Texts.line(Texts.ofTyped(rights, ""))).orElse(null);
    return notice == null ? null : new Rights(null, notice, null, null);
  }

  static @Nullable Subject category(XmlElement category) {
    String label = category.attribute("label");
    String term = category.attribute("term");
    String code = term == null && !category.text().isEmpty() ? category.text() : term;
    return Subjects.of(category.attribute("scheme"), code, label == null ? code : label);
  }

  private void enclosures(Pictures into) {
    XmlElement content = entry.child("content").orElse(XmlElement.none());
    String src = content.attribute("src");
    String type = content.attribute("type");
    if (src != null && Pictures.kind(null, type) != null) {
      into.add(Addresses.absolute(base, src), type, null);
    }
    for (XmlElement link : entry.children("link")) {
      String href = link.attribute("href");
      if (rel(link).equals("enclosure") && href != null) {
        into.add(
            Addresses.absolute(base, href),
            link.attribute("type"),
            Numbers.size(link.attribute("length")));
      }
    }
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (XmlElement link : entry.children("link")) {
      add(links, rel(link), link);
    }
    entry.child("content").ifPresent(content -> add(links, "content", content));
    entry.children("thr:in-reply-to").forEach(reply -> add(links, "inReplyTo", reply));
    String id = source.textOf("id");
    String origin = id == null ? page(source, base) : id;
    if (origin != null) {
      links.add(new Link("source", origin, source.textOf("title"), null));
    }
    return links;
  }

  private void add(List<Link> links, String rel, XmlElement link) {
    String href = link.firstOf("href", "src", "ref");
    String target = href == null ? null : Addresses.absolute(base, href);
    if (target != null && !rel.equals("enclosure") && !target.equals(page)) {
      links.add(new Link(rel, target, link.attribute("title"), link.attribute("type")));
    }
  }

  private Map<String, Object> rest() {
    Map<String, Object> rest = RssRest.of(entry);
    XmlElement content = entry.child("content").orElse(XmlElement.none());
    // Of a content that is no text the type is all that can be kept beside the submission.
    if (!content.text().isEmpty() && words("content").isEmpty()) {
      rest.put("content", content.attributes());
    }
    return rest;
  }

  private static String rel(XmlElement link) {
    return Objects.requireNonNullElse(link.attribute("rel"), "alternate");
  }
}
