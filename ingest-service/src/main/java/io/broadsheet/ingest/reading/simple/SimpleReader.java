package io.broadsheet.ingest.reading.simple;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.JsonDocument;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Refused.Fault;
import io.broadsheet.ingest.reading.StrictJson;
import java.util.List;

/** Reads {@code application/json}: the simple article. */
public final class SimpleReader implements Reader {
  @Override
  public boolean reads(Document document) {
    return document.mediaType().equals("application/json");
  }

  @Override
  public ReadOutcome read(Document document) {
    return switch (StrictJson.read(document.text())) {
      case Refused refused -> refused;
      case JsonDocument json -> read(document, json.root());
    };
  }

  private static ReadOutcome read(Document document, JsonNode root) {
    if (!root.isObject()) {
      return new Refused(
          422,
          "invalid-article",
          "The document is JSON, but not one article.",
          List.of(
              Fault.at("", "must be an object; send many as application/x-ndjson, one a line")));
    }
    SimpleArticle article = new SimpleArticle(root, document.feed().zone());
    return article.faults().isEmpty()
        ? new ReadDocument("simple", null, List.of(article.item(document.language())), List.of())
        : new Refused(
            422, "invalid-article", "The article cannot be taken as it is.", article.faults());
  }
}
