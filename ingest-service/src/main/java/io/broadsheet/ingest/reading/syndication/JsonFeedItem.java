package io.broadsheet.ingest.reading.syndication;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.Subjects;
import io.broadsheet.ingest.reading.item.Languages;
import io.broadsheet.ingest.reading.item.Numbers;
import io.broadsheet.ingest.reading.ninjs.JsonTree;
import io.broadsheet.ingest.reading.xml.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item of a JSON Feed (jsonfeed.org, version 1.1). */
final class JsonFeedItem {
  private static final Set<String> TOLD =
      Set.of(
          "id",
          "url",
          "external_url",
          "title",
          "content_html",
          "content_text",
          "summary",
          "image",
          "banner_image",
          "date_published",
          "date_modified",
          "language",
          "tags",
          "attachments");

  /** The fields that tell an item from the others. */
  static final Set<String> NAMES = Set.of("id", "url");

  private final JsonNode item;
  private final Channel channel;
  private final @Nullable String page;

  JsonFeedItem(JsonNode item, Channel channel) {
    this.item = item;
    this.channel = channel;
    page = Addresses.page(channel.base(), text(item, "url"));
  }

  static Identity identity(JsonNode item, Channel channel) {
    return new Identity(text(item, "id"), Addresses.page(channel.base(), text(item, "url")));
  }

  Entry entry() {
    Pictures pictures = new Pictures();
    Words words = words();
    picture("image", "mainpic", pictures);
    picture("banner_image", "banner", pictures);
    item.path("attachments").forEach(attachment -> attach(attachment, pictures));
    words.media().forEach(pictures::add);
    String summary = text(item, "summary");
    boolean isBody = summary == null || summary.equals(words.text());
    Dates dates = new Dates(channel.document().feed().zone());
    return new Entry(
        new Entry.Prose(
            text(item, "title"),
            words,
            isBody ? null : summary,
            Languages.first(text(item, "language"), channel.language())),
        new Entry.Moments(
            dates.at("date_published", text(item, "date_published")),
            dates.at("date_modified", text(item, "date_modified")),
            dates),
        page,
        authors(),
        null,
        subjects(),
        pictures.all(),
        links(),
        others(item, TOLD));
  }

  private Words words() {
    String html = text(item, "content_html");
    if (html != null) {
      Words words = Words.ofHtml(html, Objects.requireNonNullElse(page, ""));
      if (!words.isEmpty()) {
        return words;
      }
    }
    String plain = text(item, "content_text");
    plain = plain == null ? text(item, "summary") : plain;
    return plain == null ? Words.none() : Words.ofPlain(plain);
  }

  private List<Author> authors() {
    List<Author> own = authors(item);
    return own.isEmpty() ? channel.authors() : own;
  }

  /** {@code authors} of 1.1, {@code author} of 1.0. */
  static List<Author> authors(JsonNode of) {
    return Stream.concat(of.path("authors").valueStream(), Stream.of(of.path("author")))
        .map(author -> text(author, "name"))
        .filter(Objects::nonNull)
        .distinct()
        .map(name -> new Author(name, null))
        .toList();
  }

  private List<Subject> subjects() {
    return item.path("tags")
        .valueStream()
        .filter(JsonNode::isTextual)
        .map(tag -> Subjects.of(null, tag.asText(), tag.asText()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private void picture(String field, String role, Pictures into) {
    String href = text(item, field);
    if (href != null) {
      Rendition file = new Rendition(absolute(href), null, null, null, null, null, null);
      into.add(new Media(null, role, "picture", null, null, null, List.of(file)));
    }
  }

  private void attach(JsonNode attachment, Pictures into) {
    String href = text(attachment, "url");
    if (href != null) {
      String type = text(attachment, "mime_type");
      Rendition file =
          new Rendition(
              absolute(href),
              null,
              type,
              null,
              null,
              Numbers.size(text(attachment, "size_in_bytes")),
              Numbers.seconds(text(attachment, "duration_in_seconds")));
      String title = text(attachment, "title");
      into.add(new Media(null, null, Pictures.kind(null, type), title, null, null, List.of(file)));
    }
  }

  private List<Link> links() {
    String other = text(item, "external_url");
    return other == null ? List.of() : List.of(new Link("related", absolute(other), null, null));
  }

  private String absolute(String href) {
    return Addresses.absolute(page == null ? channel.base() : page, href);
  }

  /** A string, or a number where a string is asked for; null when there is none. */
  static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    String text = value.isTextual() || value.isNumber() ? value.asText().strip() : "";
    return text.isEmpty() ? null : text;
  }

  /** Every field but those named, as a tree. */
  static Map<String, Object> others(JsonNode of, Set<String> told) {
    Map<String, Object> others = new LinkedHashMap<>();
    of.properties().stream()
        .filter(field -> !told.contains(field.getKey()) && !field.getValue().isNull())
        .forEach(field -> others.put(field.getKey(), JsonTree.of(field.getValue())));
    return others;
  }
}
