package io.broadsheet.ingest.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.broadsheet.ingest.reading.Refused.Fault;
import java.util.List;

/** The one way in which JSON is read: strict, and bounded in depth and in the length of numbers. */
public final class StrictJson {
  // Deeper than any article is, shallower than what would cost a stack.
  private static final int DEEPEST = 64;
  private static final int LONGEST_STRING = 16 * 1024 * 1024;
  private static final ObjectReader JSON = strict().reader();

  private StrictJson() {}

  /** The document; duplicate keys and anything behind its end are refused too. */
  public static JsonOutcome read(String text) {
    try {
      return new JsonDocument(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      return malformed(e);
    }
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

  private static JsonMapper strict() {
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
    return mapper;
  }
}
