package io.broadsheet.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No release may break the log that an earlier one wrote; and the check that says so is proved. */
class CompatibilityTest {
  private static final Path RELEASED = Path.of("src/test/resources/released");
  private static final Path PRESENT = Path.of("src/main/resources/schemas");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Path> releasedSchemas() throws IOException {
    try (Stream<Path> files = Files.walk(RELEASED)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("releasedSchemas")
  void keepsWhatWasReleased(Path released) throws IOException {
    Path present = PRESENT.resolve(released.getFileName());

    assertThat(present).as("the event's schema is still there").exists();
    assertThat(
            SchemaCompatibility.breaks(
                JSON.readTree(released.toFile()), JSON.readTree(present.toFile())))
        .isEmpty();
  }

  @Test
  void hasEverySchemaOfTheFirstRelease() throws IOException {
    try (Stream<Path> files = Files.list(RELEASED.resolve("0.1.0"))) {
      // Fetching feeds came later.
      assertThat(files).hasSize(EventSchemas.EVENTS.size() - 1);
    }
  }

  static Stream<Arguments> breakingChanges() {
    return Stream.of(
        breaking("/headline: was removed", schema -> properties(schema, "").remove("headline")),
        breaking(
            "/edition/page: was removed",
            schema ->
                ((ObjectNode) schema.at("/properties/edition/anyOf/1/properties")).remove("page")),
        breaking(
            "/position: no longer takes the type integer",
            schema -> property(schema, "position").put("type", "string")),
        breaking(
            "/urgency: no longer takes the type null",
            schema -> property(schema, "urgency").put("type", "integer")),
        breaking(
            "/body: may now be null, which readers of the release do not expect",
            schema -> property(schema, "body").putArray("type").add("string").add("null")),
        breaking(
            "/reading/confidence: no longer takes the type number",
            schema ->
                ((ObjectNode) schema.at("/properties/reading/properties/confidence"))
                    .put("type", "integer")),
        breaking("/language: became required", schema -> required(schema).add("language")),
        breaking(
            "/edition: became required",
            schema -> {
              properties(schema, "").putObject("mood").put("type", "string");
              required(schema).add("edition");
            }),
        breaking(
            "/headline: is no longer always there",
            schema -> {
              ArrayNode required = required(schema);
              for (int i = 0; i < required.size(); i++) {
                if (required.get(i).asText().equals("headline")) {
                  required.remove(i);
                }
              }
            }),
        breaking(
            "/status: no longer takes the value withheld",
            schema -> ((ArrayNode) schema.at("/properties/status/enum")).remove(1)),
        breaking(
            "/headline: took any value and now only [a]",
            schema -> property(schema, "headline").putArray("enum").add("a")),
        breaking(
            "/publishedAt: format is now \"date\"",
            schema -> property(schema, "publishedAt").put("format", "date")),
        breaking(
            "/authors/*/name: was removed",
            schema ->
                ((ObjectNode) schema.at("/properties/authors/items/properties")).remove("name")),
        breaking(
            "/reading/maps/*/*: maxItems is now 4",
            schema ->
                ((ObjectNode)
                        schema.at("/properties/reading/properties/maps/additionalProperties/items"))
                    .put("maxItems", 4)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breakingChanges")
  void goesRedOn(String expected, Consumer<JsonNode> change) {
    JsonNode present = EventSchemas.of("raw-article");
    change.accept(present);

    assertThat(SchemaCompatibility.breaks(EventSchemas.of("raw-article"), present))
        .containsExactly(expected);
  }

  static Stream<Arguments> harmlessChanges() {
    return Stream.of(
        Arguments.of(
            "a new optional property",
            (Consumer<JsonNode>)
                schema -> properties(schema, "").putObject("mood").put("type", "string")),
        Arguments.of(
            "a new value in an enum",
            (Consumer<JsonNode>)
                schema -> ((ArrayNode) schema.at("/properties/status/enum")).add("archived")),
        Arguments.of(
            "a whole number that may have a fraction",
            (Consumer<JsonNode>) schema -> property(schema, "position").put("type", "number")),
        Arguments.of(
            "a description",
            (Consumer<JsonNode>) schema -> property(schema, "body").put("description", "words")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("harmlessChanges")
  void staysGreenOn(String name, Consumer<JsonNode> change) {
    JsonNode present = EventSchemas.of("raw-article");
    change.accept(present);

    assertThat(SchemaCompatibility.breaks(EventSchemas.of("raw-article"), present))
        .as(name)
        .isEmpty();
  }

  private static Arguments breaking(String expected, Consumer<JsonNode> change) {
    return Arguments.of(expected, change);
  }

  private static ObjectNode properties(JsonNode schema, String path) {
    return (ObjectNode) schema.at(path + "/properties");
  }

  private static ObjectNode property(JsonNode schema, String name) {
    return (ObjectNode) schema.at("/properties/" + name);
  }

  private static ArrayNode required(JsonNode schema) {
    return (ArrayNode) schema.at("/required");
  }
}
