package io.broadsheet.ingest.reading.ninjs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.StrictJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the items of a document stand, and whether a JSON document holds any. */
final class Shape {
  // Under these keys APIs answer with lists of items.
  private static final Set<String> LISTS =
      Set.of(
          "items",
          "_items",
          "hits",
          "results",
          "data",
          "item",
          "newsitems",
          "documents",
          "_source",
          "stories",
          "articles",
          "entries",
          "news");
  private static final Set<String> OF_NINJS =
      Set.of(
          "uri",
          "versioncreated",
          "firstcreated",
          "pubstatus",
          "headlines",
          "bodies",
          "ednote",
          "$standard",
          "evolvedfrom",
          "copyrightnotice",
          "descriptions");
  private static final List<String> OPENINGS = List.of("body_", "headline_", "description_");
  private static final int DEEPEST_LIST = 3;
  private static final int DEEPEST_LOOK = 6;
  private static final JsonFactory FACTORY = new JsonFactory();

  private Shape() {}

  /**
   * An item and where it stands.
   *
   * @param pointer to it in the document (RFC 6901)
   * @param wrapping what an API's answer puts beside it, for each item anew
   */
  record Place(String pointer, JsonNode node, Map<String, Object> wrapping) {}

  /**
   * The items, one after the other: the elements of a list, of a list under a usual name, or the
   * document itself. The list is never held as a whole.
   *
   * @return why the document is none, though items may have been given by then; null when it is
   */
  static @Nullable Refused items(String text, Consumer<Place> items) {
    List<String> route = new ArrayList<>();
    Refused malformed = StrictJson.walk(text, parser -> seek(parser, route));
    return malformed != null
        ? malformed
        : StrictJson.walk(
            text,
            parser -> {
              for (String key : route) {
                stepInto(parser, key);
              }
              take(parser, pointer(route), items);
            });
  }

  /**
   * The keys that lead to the list; none when the document is the list, or the item.
   *
   * @return whether the object that was gone through is an item itself
   */
  private static boolean seek(JsonParser parser, List<String> route) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return false;
    }
    boolean isItem = false;
    List<String> found = List.of();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      isItem |= isOfNinjs(name.toLowerCase(Locale.ROOT));
      if (!isItem && found.isEmpty() && value.isStructStart() && isList(name)) {
        found = new ArrayList<>(List.of(name));
        seek(parser, found);
      } else {
        parser.skipChildren();
      }
    }
    if (!isItem) {
      route.addAll(found);
    }
    return isItem;
  }

  private static void stepInto(JsonParser parser, String key) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isIt = parser.currentName().equals(key);
      parser.nextToken();
      if (isIt) {
        return;
      }
      parser.skipChildren();
    }
  }

  private static void take(JsonParser parser, String pointer, Consumer<Place> items)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      items.accept(new Place(pointer, StrictJson.value(parser), Map.of()));
      return;
    }
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      unwrap(new Place(pointer + "/" + i, StrictJson.value(parser), Map.of()), 1, items);
    }
  }

  /** The items in an element of the list, which may be wrapped in an object or a list again. */
  private static void unwrap(Place place, int depth, Consumer<Place> items) {
    JsonNode node = place.node();
    if (node.isArray() && depth < DEEPEST_LIST) {
      for (int i = 0; i < node.size(); i++) {
        unwrap(
            new Place(place.pointer() + "/" + i, node.get(i), place.wrapping()), depth + 1, items);
      }
      return;
    }
    if (node.isObject() && !isItem(node)) {
      for (var entry : node.properties()) {
        if (isList(entry.getKey()) && entry.getValue().isContainerNode()) {
          Map<String, Object> wrapping = new LinkedHashMap<>(place.wrapping());
          for (var other : node.properties()) {
            Object said =
                other.equals(entry) || Notes.isNote(other.getKey())
                    ? null
                    : JsonTree.publicly(other.getValue());
            if (said != null && !JsonTree.saysNothing(other.getValue())) {
              wrapping.put(other.getKey(), said);
            }
          }
          unwrap(
              new Place(
                  place.pointer() + pointer(List.of(entry.getKey())), entry.getValue(), wrapping),
              depth,
              items);
          return;
        }
      }
    }
    items.accept(place);
  }

  private static String pointer(List<String> keys) {
    return keys.stream()
        .map(key -> "/" + key.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  private static boolean isList(String key) {
    return LISTS.contains(key.toLowerCase(Locale.ROOT));
  }

  private static boolean isItem(JsonNode object) {
    Set<String> names = new HashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return isItem(names);
  }

  private static boolean isItem(Set<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(Shape::isOfNinjs);
  }

  private static boolean isOfNinjs(String name) {
    return OF_NINJS.contains(name) || OPENINGS.stream().anyMatch(name::startsWith);
  }

  /**
   * A look at the keys of the document, of its first element, or of the first under a list's name.
   * The simple article has none of ninjs' own keys.
   */
  static boolean looksLikeNinjs(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return looksLikeNinjs(parser, parser.nextToken(), 0);
    } catch (IOException e) {
      // Malformed: whoever reads simple articles says so.
      return false;
    }
  }

  private static boolean looksLikeNinjs(JsonParser parser, JsonToken token, int depth)
      throws IOException {
    if (token == JsonToken.START_ARRAY && depth < DEEPEST_LOOK) {
      return looksLikeNinjs(parser, parser.nextToken(), depth + 1);
    }
    if (token != JsonToken.START_OBJECT) {
      return false;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName().toLowerCase(Locale.ROOT);
      JsonToken value = parser.nextToken();
      if (isOfNinjs(name)) {
        return true;
      }
      if (value.isStructStart() && isList(name) && depth < DEEPEST_LOOK) {
        return looksLikeNinjs(parser, value, depth + 1);
      }
      parser.skipChildren();
    }
    return false;
  }
}
