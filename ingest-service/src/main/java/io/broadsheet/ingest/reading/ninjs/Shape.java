package io.broadsheet.ingest.reading.ninjs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the items of a document stand, and whether a JSON document holds any. */
final class Shape {
  // Under these keys APIs answer with lists of items.
  private static final Set<String> LISTS =
      Set.of("items", "_items", "hits", "results", "data", "item", "newsitems", "documents");
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

  /** An item and a JSON pointer to it. */
  record Place(String pointer, JsonNode node) {}

  /** The items: the elements of a list, of a list under a usual name, or the document itself. */
  static List<Place> items(JsonNode root) {
    List<Place> places = new ArrayList<>();
    collect(root, "", 0, places);
    return places;
  }

  private static void collect(JsonNode node, String pointer, int depth, List<Place> places) {
    if (node.isArray() && depth < DEEPEST_LIST) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), pointer + "/" + i, depth + 1, places);
      }
      return;
    }
    if (node.isObject() && !isItem(node) && depth < DEEPEST_LIST) {
      for (var entry : node.properties()) {
        if (LISTS.contains(entry.getKey().toLowerCase(Locale.ROOT))
            && entry.getValue().isContainerNode()) {
          collect(entry.getValue(), pointer + "/" + entry.getKey(), depth, places);
          return;
        }
      }
    }
    places.add(new Place(pointer, node));
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
      if (value.isStructStart() && LISTS.contains(name) && depth < DEEPEST_LOOK) {
        return looksLikeNinjs(parser, value, depth + 1);
      }
      parser.skipChildren();
    }
    return false;
  }
}
