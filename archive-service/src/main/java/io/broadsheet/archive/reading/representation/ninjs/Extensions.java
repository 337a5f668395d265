package io.broadsheet.archive.reading.representation.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.runtime.event.EventJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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
    try (InputStream in = Objects.requireNonNull(Extensions.class.getResourceAsStream("keys.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("key\t"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> (cells[2].equals("any") ? ANYWHERE : OF_ITEM).put(cells[0], cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    if (item.get(name) instanceof ArrayNode there && value.isArray()) {
      value.forEach(there::add);
    } else {
      item.set(name, value);
    }
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
