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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item of RSS 0.9 to 2.0 with the modules that are in use. */
final class RssItem {
  // RSS 2.0: an address of mail, with the name in brackets where there is one.
  private static final Pattern MAIL = Pattern.compile("\\s*\\S+@\\S+\\s*(?:\\(([^)]*)\\))?\\s*");
  private static final List<String> BODIES =
      List.of("content:encoded", "body", "atom:content", "fulltext");
  private static final List<String> SUMMARIES =
      List.of("description", "atom:summary", "dc:description", "itunes:summary");

  private final XmlElement item;
  private final Channel channel;
  private final String base;
  private final @Nullable String page;
  private final Dates dates;

  RssItem(XmlElement item, Channel channel) {
    this.item = item;
    this.channel = channel;
    base = Addresses.nested(channel.base(), item.attribute("xml:base"));
    page = page(item, base);
    dates = new Dates(channel.document().feed().zone());
  }

  static Identity identity(XmlElement item, Channel channel) {
    String base = Addresses.nested(channel.base(), item.attribute("xml:base"));
    String guid = item.textOf("guid");
    guid = guid == null ? item.attribute("rdf:about") : guid;
    guid = guid == null ? item.textOf("atom:id") : guid;
    return new Identity(guid == null ? item.textOf("dc:identifier") : guid, page(item, base));
  }

  private static @Nullable String page(XmlElement item, String base) {
    String link = Addresses.page(base, item.textOf("link"));
    if (link == null) {
      link = Addresses.page(base, alternate(item));
    }
    boolean isPermanent = !"false".equalsIgnoreCase(item.attributeOf("isPermaLink", "guid"));
    return link == null && isPermanent ? Addresses.page(null, item.textOf("guid")) : link;
  }

  private static @Nullable String alternate(XmlElement item) {
    return item.children("atom:link").stream()
        .filter(
            link ->
                Objects.requireNonNullElse(link.firstOf("rel"), "alternate").equals("alternate"))
        .map(link -> link.attribute("href"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  Entry entry() {
    // What is in a text is seen from the page that shows it.
    String inText = item.attribute("xml:base") == null && page != null ? page : base;
    Words summary = first(SUMMARIES, inText);
    Words body = first(BODIES, inText);
    Pictures pictures = pictures(inText);
    boolean isBoth = !body.isEmpty() && !summary.isEmpty();
    Words words = body.isEmpty() ? summary : body;
    if (words.isEmpty()) {
      words = caption();
    }
    words.media().forEach(pictures::add);
    return new Entry(
        new Entry.Prose(
            title(),
            words,
            isBoth && !summary.text().equals(body.text()) ? summary.text() : null,
            language()),
        moments(),
        page,
        authors(),
        rights(),
        subjects(),
        pictures.all(),
        links(),
        RssRest.of(item));
  }

  private Words first(List<String> names, String inText) {
    return names.stream()
        .flatMap(name -> item.children(name).stream())
        .map(element -> Texts.ofUntyped(element, inText))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(Words.none());
  }

  /** What a medium says of itself, for an item that has no other text. */
  private Words caption() {
    return item.all()
        .filter(element -> element.is("media:description") || element.is("media:text"))
        .map(element -> Texts.ofUntyped(element, ""))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(Words.none());
  }

  private @Nullable String title() {
    for (String name : List.of("title", "dc:title", "atom:title", "media:title", "itunes:title")) {
      String title =
          item.child(name).map(each -> Texts.line(Texts.ofUntyped(each, ""))).orElse(null);
      if (title != null) {
        return title;
      }
    }
    return null;
  }

  private Entry.Moments moments() {
    Instant published = at("pubDate");
    for (String name : List.of("dc:date", "dcterms:issued", "atom:published", "dcterms:created")) {
      Instant other = at(name);
      published = published == null ? other : published;
    }
    Instant updated = at("atom:updated");
    Instant modified = at("dcterms:modified");
    return new Entry.Moments(published, updated == null ? modified : updated, dates);
  }

  private @Nullable Instant at(String name) {
    return dates.at(name, item.textOf(name));
  }

  private @Nullable String language() {
    return Languages.first(
        item.attribute("xml:lang"), item.textOf("dc:language"), channel.language());
  }

  private List<Author> authors() {
    Set<Author> authors = new LinkedHashSet<>();
    for (String name : List.of("dc:creator", "author", "atom:author", "itunes:author")) {
      for (XmlElement element : item.children(name)) {
        authors.addAll(authors(element));
      }
      if (!authors.isEmpty()) {
        break;
      }
    }
    for (XmlElement contributor : item.children("dc:contributor")) {
      WireByline.authors(contributor.text()).stream()
          .map(
              author ->
                  new Author(
                      author.name(), Objects.requireNonNullElse(author.role(), "contributor")))
          .forEach(authors::add);
    }
    return authors.isEmpty() ? channel.authors() : List.copyOf(authors);
  }

  /** Whom an element names; an address of mail without a name is nobody's. */
  static List<Author> authors(XmlElement element) {
    String person =
        element
            .child("atom:name")
            .or(() -> element.child("name"))
            .map(XmlElement::text)
            .orElse(null);
    String text = person == null ? element.text() : person;
    Matcher mail = MAIL.matcher(text);
    return WireByline.authors(mail.matches() ? mail.group(1) : text);
  }

  private @Nullable Rights rights() {
    return rights(item, channel.rights());
  }

  static @Nullable Rights rights(XmlElement item, @Nullable Rights others) {
    String notice =
        text(item, "dc:rights", "copyright", "atom:rights", "dcterms:rights", "media:copyright");
    String terms = text(item, "creativeCommons:license", "dcterms:license", "cc:license");
    if (terms == null) {
      terms = item.attributeOf("rdf:resource", "cc:license");
    }
    return notice == null && terms == null ? others : new Rights(null, notice, terms, null);
  }

  private static @Nullable String text(XmlElement item, String... names) {
    return Stream.of(names).map(item::textOf).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private List<Subject> subjects() {
    Set<Subject> subjects = new LinkedHashSet<>();
    for (XmlElement each : item.children()) {
      Subject subject =
          switch (each.name()) {
            case "category" -> category(each);
            case "dc:subject" -> Subjects.of(null, each.text(), each.text());
            case "atom:category", "media:category" -> AtomEntry.category(each);
            default -> null;
          };
      if (subject != null) {
        subjects.add(subject);
      }
    }
    return List.copyOf(subjects);
  }

  private static @Nullable Subject category(XmlElement category) {
    // Some write Atom's attributes into RSS.
    return category.text().isEmpty()
        ? AtomEntry.category(category)
        : Subjects.of(category.attribute("domain"), category.text(), category.text());
  }

  private Pictures pictures(String inText) {
    Pictures pictures = new Pictures();
    MediaRss.collect(item, inText, pictures);
    for (XmlElement enclosure : item.children("enclosure")) {
      pictures.add(
          absolute(enclosure.firstOf("url", "rdf:resource")),
          enclosure.attribute("type"),
          Numbers.size(enclosure.attribute("length")));
    }
    pictures.add(absolute(item.attributeOf("href", "itunes:image")), "image/*", null);
    pictures.add(absolute(item.textOf("image", "url")), "image/*", null);
    return pictures;
  }

  private @Nullable String absolute(@Nullable String href) {
    return href == null ? null : Addresses.absolute(base, href);
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (XmlElement each : item.children()) {
      Link link =
          switch (each.name()) {
            case "comments" -> link("comments", each.text(), null, null);
            case "source" -> link("source", each.attribute("url"), each.text(), null);
            case "dc:source" -> link("source", each.text(), null, null);
            case "dc:relation" -> link("related", each.text(), null, null);
            case "atom:link" ->
                link(
                    Objects.requireNonNullElse(each.attribute("rel"), "alternate"),
                    each.attribute("href"),
                    each.attribute("title"),
                    each.attribute("type"));
            default -> null;
          };
      if (link != null && !link.target().equals(page)) {
        links.add(link);
      }
    }
    return links;
  }

  private @Nullable Link link(
      String rel, @Nullable String href, @Nullable String title, @Nullable String type) {
    return href == null || href.isBlank()
        ? null
        : new Link(
            rel,
            Addresses.absolute(base, href),
            title == null || title.isBlank() ? null : title,
            type);
  }
}
