package io.broadsheet.ingest.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.broadsheet.ingest.reading.Refused.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one way in which JSON is read: strict, and bounded in depth and in the length of numbers. */
public final class StrictJson {
  // Deeper than any article is, shallower than what would cost a stack.
  private static final int DEEPEST = 64;
  private static final int LONGEST_STRING = 16 * 1024 * 1024;
  private static final ObjectReader JSON = strict().reader();
  private static final ObjectReader VALUE =
      JSON.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private StrictJson() {}

  /** The document; duplicate keys and anything behind its end are refused too. */
  public static JsonOutcome read(String text) {
    try {
      JsonNode root = JSON.readTree(text);
      return root.isMissingNode() ? nothing() : new JsonDocument(root);
    } catch (JsonProcessingException e) {
      return malformed(e);
    }
  }

  /** What one does on a way through a document. */
  @FunctionalInterface
  public interface Walk {
    /**
     * Goes as far as there is something to see.
     *
     * @param parser at the first token
     */
    void through(JsonParser parser) throws IOException;
  }

  /**
   * Goes through a document token by token, so that a list needs the memory of one element, and on
   * to its end, so that what is cut short or followed by something is not taken for whole.
   *
   * @return null when all of it is well-formed
   */
  public static @Nullable Refused walk(String text, Walk walk) {
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() == null) {
        return nothing();
      }
      walk.through(parser);
      while (!parser.getParsingContext().inRoot()) {
        parser.nextToken();
      }
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "There is something behind the end.");
      }
      return null;
    } catch (JsonProcessingException e) {
      return malformed(e);
    } catch (IOException e) {
      throw new UncheckedIOException("a text is read from memory", e);
    }
  }

  /** All of the value that a walk has come to. */
  public static JsonNode value(JsonParser parser) throws IOException {
    return VALUE.readTree(parser);
  }

  private static Refused nothing() {
    return new Refused(
        400, "malformed-json", "There is no JSON.", List.of(Fault.at(1, 1, "There is nothing.")));
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
