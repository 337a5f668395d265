package io.broadsheet.archive.reading.representation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.runtime.event.EventJson;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The archive's own form, which says everything. */
public final class JsonForm implements Representation {
  private static final ObjectMapper MAPPER = EventJson.mapper();

  @Override
  public String name() {
    return "json";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/json");
  }

  @Override
  public boolean hasFields() {
    return true;
  }

  @Override
  public void write(ArticleView article, Frame frame, Writer out) throws IOException {
    out.write(frame.fields().of(MAPPER.<ObjectNode>valueToTree(article)).toString());
  }

  @Override
  public void write(Listing listing, Frame frame, Writer out) throws IOException {
    JsonGenerator json = MAPPER.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    for (var extra : listing.extras().entrySet()) {
      json.writePOJOField(extra.getKey(), extra.getValue());
    }
    json.writeArrayFieldStart("articles");
    for (Listing.Item item : listing.articles()) {
      json.writeTree(item(item, frame.fields()));
    }
    json.writeEndArray();
    json.writeNumberField("total", listing.total());
    json.writeStringField("next", listing.next());
    json.writeEndObject();
    json.close();
  }

  static ObjectNode item(Listing.Item item, Fields fields) {
    ObjectNode node = MAPPER.valueToTree(item.article());
    if (item.highlight() != null) {
      node.set("highlight", MAPPER.valueToTree(item.highlight()));
    }
    return fields.of(node);
  }
}
