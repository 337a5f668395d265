package io.broadsheet.archive.reading.representation.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.Tsv;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.runtime.event.EventJson;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What an item of ninjs said that no field of an article holds, back at its place. Keys of earlier
 * generations get the names of 3.1; a feed's own keys keep theirs.
 */
final class Extensions {
  private static final Map<String, String> ANYWHERE = new HashMap<>();
  private static final Map<String, String> OF_ITEM = new HashMap<>();
  // body_xhtml of 1.x is one of the bodies from 2.x on.
  private static final Map<String, String> PREFIXES =
      Map.of("body_", "bodies", "headline_", "headlines", "description_", "descriptions");

  static {
    Tsv.rows(Extensions.class, "keys.tsv")
        .forEach(row -> (row[2].equals("any") ? ANYWHERE : OF_ITEM).put(row[0], row[1]));
  }

  private Extensions() {}

  /** The keys of an item that came in as ninjs; nothing for any other format. */
  static ObjectNode of(ArticleView article) {
    ObjectNode item = EventJson.mapper().createObjectNode();
    if (!NinjsItem.cameInSo(article)) {
      return item;
    }
    for (var said : article.wire().extensions().entrySet()) {
      if (!said.getKey().equals(WireFacts.NONPUBLIC)
          && !said.getKey().equals(WireFacts.TRANSMISSION)) {
        put(item, said.getKey(), renamed(EventJson.mapper().valueToTree(said.getValue())));
      }
    }
    return item;
  }

  private static void put(ObjectNode item, String key, JsonNode value) {
    String folded = key.toLowerCase(Locale.ROOT);
    for (var prefix : PREFIXES.entrySet()) {
      if (folded.startsWith(prefix.getKey()) && value.isTextual()) {
        item.withArray(prefix.getValue())
            .addObject()
            .put("role", key.substring(prefix.getKey().length()))
            .put("value", value.textValue());
        return;
      }
    }
    String name = OF_ITEM.getOrDefault(folded, ANYWHERE.getOrDefault(folded, key));
    JsonNode said = name.equals("altIds") && value.isObject() ? identifiers(value) : value;
    if (item.get(name) instanceof ArrayNode there && said.isArray()) {
      said.forEach(there::add);
    } else {
      item.set(name, said);
    }
  }

  /** 1.x names its other identifiers by their roles, 3.1 lists them. */
  private static ArrayNode identifiers(JsonNode byRole) {
    ArrayNode list = EventJson.mapper().createArrayNode();
    byRole
        .properties()
        .forEach(
            entry ->
                list.addObject()
                    .put("role", entry.getKey())
                    .put("value", entry.getValue().asText()));
    return list;
  }

  private static JsonNode renamed(JsonNode said) {
    if (said.isArray()) {
      ArrayNode list = EventJson.mapper().createArrayNode();
      said.forEach(element -> list.add(renamed(element)));
      return list;
    }
    if (!said.isObject()) {
      return said;
    }
    ObjectNode object = EventJson.mapper().createObjectNode();
    said.properties()
        .forEach(
            member ->
                object.set(
                    ANYWHERE.getOrDefault(
                        member.getKey().toLowerCase(Locale.ROOT), member.getKey()),
                    renamed(member.getValue())));
    return object;
  }
}
