package io.broadsheet.ingest.reading.simple;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Refused.Fault;
import java.util.List;

/** Reads {@code application/json}: the simple article. */
public final class SimpleReader implements Reader {
  // Deeper than any article is, shallower than what would cost a stack.
  private static final int DEEPEST = 64;
  private static final int LONGEST_STRING = 16 * 1024 * 1024;
  private static final ObjectReader JSON = strictJson();

  @Override
  public boolean reads(Document document) {
    return document.mediaType().equals("application/json");
  }

  @Override
  public ReadOutcome read(Document document) {
    JsonNode root;
    try {
      root = JSON.readTree(document.text());
    } catch (JsonProcessingException e) {
      return malformed(e);
    }
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

  private static Refused malformed(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    int line = at == null ? 1 : Math.max(1, at.getLineNr());
    int column = at == null ? 1 : Math.max(1, at.getColumnNr());
    return new Refused(
        400,
        "malformed-json",
        "The document is not well-formed JSON.",
        List.of(Fault.at(line, column, e.getOriginalMessage())));
  }

  private static ObjectReader strictJson() {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_STRING)
                .build());
    return mapper.reader();
  }
}
