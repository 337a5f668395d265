package io.broadsheet.ingest.reading.nitf;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.ingest.reading.credit.WireByline;
import io.broadsheet.ingest.reading.credit.WireDateline;
import io.broadsheet.ingest.reading.xml.Words;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a NITF document (NITF 3.6, {@code body}), alone or inside another format.
 *
 * @param headline null when it has none
 * @param description its abstract, null when it has none
 */
public record NitfText(
    @Nullable String headline,
    List<String> subheadlines,
    List<Author> authors,
    @Nullable Dateline dateline,
    @Nullable String description,
    Words words,
    List<Media> media) {
  public NitfText {
    subheadlines = List.copyOf(subheadlines);
    authors = List.copyOf(authors);
    media = List.copyOf(media);
  }

  /**
   * Of the root element.
   *
   * @param near the day of issue, to complete dates without a year
   * @param language BCP 47, null when unknown
   */
  public static NitfText of(XmlElement nitf, @Nullable LocalDate near, @Nullable String language) {
    XmlElement none = XmlElement.none();
    XmlElement body = nitf.child("body").orElse(none);
    XmlElement head = body.child("body.head").orElse(none);
    List<Media> media = NitfMedia.of(body);
    return new NitfText(
        headline(nitf, head),
        head.child("hedline").orElse(none).children("hl2").stream()
            .map(XmlElement::text)
            .filter(line -> !line.isEmpty())
            .toList(),
        allAuthors(head.children("byline")),
        head.child("dateline").map(line -> dateline(line, near, language)).orElse(null),
        head.child("abstract").map(NitfText::plain).filter(text -> !text.isEmpty()).orElse(null),
        words(body, media),
        media);
  }

  private static @Nullable String headline(XmlElement nitf, XmlElement head) {
    String first = head.textOf("hedline", "hl1");
    // Older documents have the words in hedline itself.
    String all = first == null ? head.textOf("hedline") : first;
    return all == null ? nitf.textOf("head", "title") : all;
  }

  private static Words words(XmlElement body, List<Media> media) {
    StringBuilder html = new StringBuilder();
    body.children("body.content")
        .forEach(part -> html.append(NitfMarkup.of(withoutRepeatedLead(part))));
    Words words = Words.ofHtml(html.toString());
    if (words.isEmpty()) {
      String captions =
          String.join("\n", media.stream().map(Media::caption).filter(Objects::nonNull).toList());
      return new Words(captions, null, List.of());
    }
    XmlElement tagline = body.child("body.end", "tagline").orElse(null);
    return tagline == null || tagline.text().isEmpty()
        ? words
        : Words.ofHtml(html + "<p>" + NitfMarkup.of(tagline) + "</p>");
  }

  /** Archives put the first paragraph into a block of its own, and again before the others. */
  private static XmlElement withoutRepeatedLead(XmlElement content) {
    List<XmlElement> blocks = content.children("block");
    boolean isRepeated =
        blocks.size() > 1
            && !blocks.getFirst().text().isEmpty()
            && blocks.get(1).text().startsWith(blocks.getFirst().text());
    return isRepeated
        ? content.with(content.nodes().stream().filter(node -> node != blocks.getFirst()).toList())
        : content;
  }

  private static String plain(XmlElement block) {
    return Words.ofHtml(NitfMarkup.of(block)).text();
  }

  /** Of all bylines; one that only turns the names of another for an index names nobody new. */
  private static List<Author> allAuthors(List<XmlElement> bylines) {
    List<Author> all = new ArrayList<>();
    Set<String> words = new HashSet<>();
    for (XmlElement byline : bylines) {
      List<Author> authors = authors(byline);
      List<String> names =
          authors.stream().flatMap(author -> Stream.of(author.name().split("\\s+"))).toList();
      if (!words.containsAll(names)) {
        all.addAll(authors);
        words.addAll(names);
      }
    }
    return all;
  }

  private static List<Author> authors(XmlElement byline) {
    String title = byline.textOf("byttl");
    List<Author> authors = new ArrayList<>();
    for (XmlElement person : byline.children("person")) {
      if (!person.text().isEmpty()) {
        authors.add(new Author(withoutTitle(person), role(person, title)));
      }
    }
    if (authors.isEmpty()) {
      for (Author author : WireByline.authors(withoutTitle(byline))) {
        authors.add(new Author(author.name(), author.role() == null ? title : author.role()));
      }
    }
    // A title alone is a desk or a service that signs.
    return authors.isEmpty() && title != null ? List.of(new Author(title, null)) : authors;
  }

  private static @Nullable String role(XmlElement person, @Nullable String title) {
    String function = person.textOf("function");
    return function == null ? title : function;
  }

  private static String withoutTitle(XmlElement line) {
    List<XmlNode> nodes =
        line.nodes().stream()
            .filter(
                node ->
                    !(node instanceof XmlElement element)
                        || !(element.is("byttl")
                            || element.is("function")
                            || element.is("location")
                            || element.is("virtloc")))
            .toList();
    return line.with(nodes).text();
  }

  private static @Nullable Dateline dateline(
      XmlElement line, @Nullable LocalDate near, @Nullable String language) {
    Dateline read = WireDateline.of(line.text(), near, language);
    String place = line.textOf("location");
    LocalDate date = day(line.attributeOf("norm", "story.date"));
    if (read == null || (place == null && date == null)) {
      return read;
    }
    return new Dateline(
        place == null ? read.place() : place, date == null ? read.date() : date, read.source());
  }

  private static @Nullable LocalDate day(@Nullable String norm) {
    String digits = norm == null ? "" : norm.replace("-", "");
    try {
      return digits.length() < 8
          ? null
          : LocalDate.parse(digits.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
