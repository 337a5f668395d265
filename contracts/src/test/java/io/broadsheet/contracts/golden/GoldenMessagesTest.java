package io.broadsheet.contracts.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What once stood in the log must be read for ever, and written in the same form. */
class GoldenMessagesTest {
  // As the services' own mapper is set: runtime's EventJson, which this module must not know.
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Stream<Arguments> messages() {
    return Stream.of(
        Arguments.of("raw-article", "raw-article", GoldenEvents.printed()),
        Arguments.of("raw-article-kill", "raw-article", GoldenEvents.killed()),
        Arguments.of("raw-article-wire", "raw-article", GoldenWire.article()),
        Arguments.of("enriched-article", "enriched-article", GoldenEvents.enriched()),
        Arguments.of("submission-received", "submission-received", GoldenEvents.submission()),
        Arguments.of("feed-registered", "feed-registered", GoldenEvents.feed()),
        Arguments.of("feed-registered-mailbox", "feed-registered", GoldenEvents.mailbox()),
        Arguments.of("feed-registered-pulled", "feed-registered", GoldenEvents.pulledFeed()),
        Arguments.of("feed-registered-dropped", "feed-registered", GoldenEvents.droppedFeed()),
        Arguments.of("feed-pulled", "feed-pulled", GoldenEvents.pulled()),
        Arguments.of("key-registered", "key-registered", GoldenEvents.key()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("messages")
  void readsAsTheRecord(String message, String schema, Record record) throws IOException {
    assertThat((Object) JSON.treeToValue(golden(message), record.getClass())).isEqualTo(record);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("messages")
  void isWrittenInTheSameForm(String message, String schema, Record record) throws IOException {
    // Through text, because a tree made from a record tells int from long and text does not.
    assertThat(JSON.readTree(JSON.writeValueAsString(record))).isEqualTo(golden(message));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("messages")
  void isValidUnderItsSchema(String message, String schema, Record record) throws IOException {
    assertThat(errors(schema, golden(message))).isEmpty();
  }

  @Test
  void schemaRefusesAMessageThatLacksItsHeadline() throws IOException {
    ObjectNode message = (ObjectNode) golden("raw-article");
    message.remove("headline");

    assertThat(errors("raw-article", message))
        .singleElement()
        .satisfies(error -> assertThat(error.getMessage()).contains("headline"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("messages")
  void passesOverFieldsOfALaterRelease(String message, String schema, Record record)
      throws IOException {
    ObjectNode later = (ObjectNode) golden(message);
    later.putObject("notYetInvented").put("a", 1);

    assertThat((Object) JSON.treeToValue(later, record.getClass())).isEqualTo(record);
    assertThat(errors(schema, later)).isEmpty();
  }

  @Test
  void readsAnEnrichmentOfTheFirstRelease() throws IOException {
    EnrichedArticle old = JSON.treeToValue(golden("enriched-article-0.1.0"), EnrichedArticle.class);

    assertThat(old.enrichment().facts()).isNull();
    assertThat(old.enrichment().sections())
        .singleElement()
        .satisfies(section -> assertThat(section.origin()).isNull());
    assertThat(old.article()).isEqualTo(GoldenEvents.enriched().article());
  }

  private static List<Error> errors(String schema, JsonNode message) throws IOException {
    try (InputStream file = resource("/schemas/" + schema + ".schema.json")) {
      Schema validator = SCHEMAS.getSchema(file);
      return validator.validate(
          message,
          context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
  }

  private static JsonNode golden(String name) throws IOException {
    try (InputStream file = resource("/golden/" + name + ".json")) {
      return JSON.readTree(file);
    }
  }

  private static InputStream resource(String path) {
    return Objects.requireNonNull(GoldenMessagesTest.class.getResourceAsStream(path), path);
  }
}
