package io.broadsheet.archive.reading.representation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.runtime.event.EventJson;

/** The archive's own form, which says everything. */
final class JsonForm implements Representation {
  private static final ObjectMapper MAPPER = EventJson.mapper();

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String article(ArticleView article, Fields fields) {
    return node(article, fields).toString();
  }

  @Override
  public String list(Listing listing) {
    ObjectNode answer = MAPPER.createObjectNode();
    listing.extras().forEach((name, value) -> answer.set(name, MAPPER.valueToTree(value)));
    ArrayNode articles = answer.putArray("articles");
    listing.articles().forEach(item -> articles.add(item(item, listing.fields())));
    answer.put("total", listing.total());
    answer.put("next", listing.next());
    return answer.toString();
  }

  static ObjectNode item(Listing.Item item, Fields fields) {
    ObjectNode node = MAPPER.valueToTree(item.article());
    if (item.highlight() != null) {
      node.set("highlight", MAPPER.valueToTree(item.highlight()));
    }
    return fields.of(node);
  }

  private static ObjectNode node(ArticleView article, Fields fields) {
    return fields.of(MAPPER.<ObjectNode>valueToTree(article));
  }
}
