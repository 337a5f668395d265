package io.broadsheet.ingest.reading.syndication;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.ingest.reading.Batch;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.JsonTexts;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Refused.Fault;
import io.broadsheet.ingest.reading.StrictJson;
import io.broadsheet.ingest.reading.item.Languages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads JSON Feed 1.0 and 1.1, and the same sent as plain JSON. */
public final class JsonFeedReader implements Reader {
  public static final String MEDIA_TYPE = "application/feed+json";

  // A quoted quotation mark has a backslash before it: this never stands inside a text.
  private static final Pattern VERSION =
      Pattern.compile(
          "(?<!\\\\)\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version");
  private static final String ITEMS = "items";
  private static final Set<String> TOLD = Set.of(ITEMS, "version");
  private static final Refused NO_FEED =
      new Refused(
          422,
          "invalid-feed",
          "The document is JSON, but no JSON Feed.",
          List.of(Fault.at("/" + ITEMS, "must be a list of items")));

  @Override
  public boolean reads(Document document) {
    return document.mediaType().equals(MEDIA_TYPE)
        || (document.mediaType().equals("application/json")
            && VERSION.matcher(document.text()).find());
  }

  @Override
  public ReadOutcome read(Document document) {
    Head head = new Head();
    Refused malformed = StrictJson.walk(document.text(), head::read);
    if (malformed != null) {
      return malformed;
    }
    return head.hasItems ? items(document, head) : NO_FEED;
  }

  private static ReadOutcome items(Document document, Head head) {
    Channel channel = channel(document, head.about);
    Identities ids =
        new Identities(
            head.items.stream().map(item -> JsonFeedItem.identity(item, channel)).toList(),
            channel.site());
    Batch batch = new Batch();
    Refused malformed =
        StrictJson.walk(
            document.text(),
            parser -> Head.eachItem(parser, node -> add(node, channel, ids, batch)));
    return malformed == null ? batch.finish("jsonfeed") : malformed;
  }

  private static void add(JsonNode node, Channel channel, Identities ids, Batch batch) {
    String pointer = "/" + ITEMS + "/" + batch.position();
    Identity identity = JsonFeedItem.identity(node, channel);
    batch.add(
        identity.any(),
        () -> {
          String forbidden = JsonTexts.forbidden(node, pointer);
          return forbidden == null
              ? new JsonFeedItem(node, channel)
                  .entry()
                  .item(
                      ids.of(identity),
                      channel.about(),
                      (slug, why) -> new Refused(422, slug, why, List.of(Fault.at(pointer, why))))
              : new Refused(
                  422,
                  "invalid-item",
                  "The item cannot be taken as it is.",
                  List.of(Fault.at(forbidden, "holds a character that no text may hold")));
        });
  }

  /** What a feed says of itself, and of each item what may tell it from the others. */
  private static final class Head {
    private final ObjectNode about = JsonNodeFactory.instance.objectNode();
    private final List<JsonNode> items = new ArrayList<>();
    private boolean hasItems;

    void read(JsonParser parser) throws IOException {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY && name.equals(ITEMS)) {
          hasItems = true;
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(named(parser));
          }
        } else {
          about.set(name, StrictJson.value(parser));
        }
      }
    }

    /** The names alone: the list as a whole may be large. */
    private static JsonNode named(JsonParser parser) throws IOException {
      ObjectNode names = JsonNodeFactory.instance.objectNode();
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        parser.skipChildren();
        return names;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken().isScalarValue() && JsonFeedItem.NAMES.contains(name)) {
          names.set(name, StrictJson.value(parser));
        } else {
          parser.skipChildren();
        }
      }
      return names;
    }

    static void eachItem(JsonParser parser, Consumer<JsonNode> taker) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isList = parser.currentName().equals(ITEMS);
        if (parser.nextToken() == JsonToken.START_ARRAY && isList) {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            taker.accept(StrictJson.value(parser));
          }
        } else {
          parser.skipChildren();
        }
      }
    }
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
