package io.broadsheet.archive.reading.representation.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.runtime.event.EventJson;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
public final class JsonFeedForm implements Representation {
  @Override
  public String name() {
    return "jsonfeed";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/feed+json");
  }

  /** A feed of one. */
  @Override
  public void write(ArticleView article, Frame frame, Writer out) throws IOException {
    Listing alone =
        new Listing(List.of(new Listing.Item(article, true, null)), 1, null, null, Map.of());
    write(alone, frame, out);
  }

  @Override
  public void write(Listing listing, Frame frame, Writer out) throws IOException {
    ObjectNode head =
        EventJson.mapper()
            .createObjectNode()
            .put("version", "https://jsonfeed.org/version/1.1")
            .put("title", listing.title())
            .put("home_page_url", Pages.home(frame))
            .put("feed_url", Pages.feed(frame).toString());
    if (frame.next() != null) {
      head.put("next_url", frame.next().toString());
    }
    // The list is left open: each item is written as it is made.
    String opened = head.toString();
    out.write(opened, 0, opened.length() - 1);
    out.write(",\"items\":[");
    String before = "";
    for (Entry entry : Entry.open(listing, frame)) {
      out.write(before);
      out.write(item(entry).toString());
      before = ",\n";
    }
    out.write("]}");
  }

  private static ObjectNode item(Entry entry) {
    ArticleView article = entry.article();
    ObjectNode item =
        EventJson.mapper()
            .createObjectNode()
            .put("id", entry.id())
            .put("url", entry.link())
            .put("title", article.text().headline())
            .put("content_html", entry.html())
            .put("content_text", article.text().body())
            .put("date_published", entry.publishedAt().toString())
            .put("date_modified", entry.changedAt().toString());
    put(item, "summary", entry.teaser());
    put(item, "language", entry.language());
    for (String name : entry.signature()) {
      item.withArray("authors").addObject().put("name", name);
    }
    entry.words().forEach(item.putArray("tags")::add);
    attachments(entry, item);
    return item;
  }

  private static void attachments(Entry entry, ObjectNode item) {
    ArrayNode attachments = EventJson.mapper().createArrayNode();
    for (Entry.Enclosure enclosure : entry.enclosures()) {
      if (enclosure.mediaType().startsWith("image/") && !item.has("image")) {
        item.put("image", enclosure.file().href());
      }
      ObjectNode file =
          attachments
              .addObject()
              .put("url", enclosure.file().href())
              .put("mime_type", enclosure.mediaType());
      put(file, "title", enclosure.title());
      if (enclosure.file().bytes() != null) {
        file.put("size_in_bytes", enclosure.file().bytes());
      }
      if (enclosure.file().seconds() != null) {
        file.put("duration_in_seconds", enclosure.file().seconds());
      }
    }
    if (!attachments.isEmpty()) {
      item.set("attachments", attachments);
    }
  }

  private static void put(ObjectNode node, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      node.put(key, value);
    }
  }
}
