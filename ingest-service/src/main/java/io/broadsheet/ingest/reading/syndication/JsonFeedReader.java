package io.broadsheet.ingest.reading.syndication;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.ingest.reading.Batch;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.JsonDocument;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Refused.Fault;
import io.broadsheet.ingest.reading.StrictJson;
import io.broadsheet.ingest.reading.xml.Languages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads JSON Feed 1.0 and 1.1, and the same sent as plain JSON. */
public final class JsonFeedReader implements Reader {
  public static final String MEDIA_TYPE = "application/feed+json";

  // A quoted quotation mark has a backslash before it: this never stands inside a text.
  private static final Pattern VERSION =
      Pattern.compile(
          "(?<!\\\\)\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version");
  private static final Set<String> TOLD = Set.of("items", "version");

  @Override
  public boolean reads(Document document) {
    return document.mediaType().equals(MEDIA_TYPE)
        || (document.mediaType().equals("application/json")
            && VERSION.matcher(document.text()).find());
  }

  @Override
  public ReadOutcome read(Document document) {
    return switch (StrictJson.read(document.text())) {
      case Refused refused -> refused;
      case JsonDocument json when !json.root().path("items").isArray() ->
          new Refused(
              422,
              "invalid-feed",
              "The document is JSON, but no JSON Feed.",
              List.of(Fault.at("/items", "must be a list of items")));
      case JsonDocument json -> read(document, json.root());
    };
  }

  private static ReadOutcome read(Document document, JsonNode root) {
    Channel channel = channel(document, root);
    List<JsonFeedItem> items =
        root.path("items").valueStream().map(node -> new JsonFeedItem(node, channel)).toList();
    Identities ids =
        new Identities(items.stream().map(JsonFeedItem::identity).toList(), channel.site());
    Batch batch = new Batch();
    for (int i = 0; i < items.size(); i++) {
      JsonFeedItem item = items.get(i);
      String pointer = "/items/" + i;
      batch.add(
          item.identity().any(),
          () ->
              item.entry()
                  .item(
                      ids.of(item.identity()),
                      channel.about(),
                      (slug, why) -> new Refused(422, slug, why, List.of(Fault.at(pointer, why)))));
    }
    return batch.finish("jsonfeed");
  }

  private static Channel channel(Document document, JsonNode root) {
    Map<String, Object> about = JsonFeedItem.others(root, TOLD);
    String site = Addresses.page(null, JsonFeedItem.text(root, "home_page_url"));
    return new Channel(
        document,
        site,
        site,
        Languages.first(JsonFeedItem.text(root, "language"), document.language()),
        JsonFeedItem.authors(root),
        null,
        about.isEmpty() ? Map.of() : Map.of("feed", about));
  }
}
