package io.broadsheet.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.EventType;
import io.broadsheet.contracts.topic.Topics;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document names everything that the code names, and nothing that it does not. */
class AsyncApiTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private final JsonNode document = read();

  @Test
  void isOfVersionThree() {
    assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
  }

  @Test
  void isValidUnderTheSchemaOfTheSpecification() throws IOException {
    assertThat(faults(document)).isEmpty();
  }

  @Test
  void wouldBeInvalidWithAnUnknownAction() throws IOException {
    JsonNode wrong = document.deepCopy();
    ((ObjectNode) wrong.at("/operations/archiveReadsArticles")).put("action", "publish");

    assertThat(faults(wrong)).isNotEmpty();
  }

  @Test
  void hasAChannelForEveryTopicAndNoOther() {
    assertThat(new TreeSet<>(document.path("channels").findValuesAsText("address")))
        .isEqualTo(new TreeSet<>(Topics.all()));
  }

  @Test
  void marksTheCompactedTopics() {
    List<String> compacted =
        document.path("channels").properties().stream()
            .filter(
                channel -> channel.getValue().at("/bindings/kafka").toString().contains("compact"))
            .map(channel -> channel.getValue().path("address").asText())
            .toList();

    assertThat(compacted).containsExactlyInAnyOrderElementsOf(Topics.compacted());
  }

  @Test
  void everyTopicIsSentToOrReceivedFrom() {
    List<String> used =
        document.path("operations").findValues("channel").stream()
            .map(channel -> channel.path("$ref").asText().replace("#/channels/", ""))
            .toList();

    assertThat(used).containsAll(Topics.all());
  }

  @Test
  void refersToEverySchema() {
    assertThat(refs())
        .containsAll(
            EventSchemas.EVENTS.keySet().stream()
                .map(event -> "schemas/" + event + ".schema.json")
                .toList());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(refs())
        .isNotEmpty()
        .allSatisfy(
            ref -> {
              if (ref.startsWith("#")) {
                assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse();
              } else {
                assertThat(RESOURCES.resolve(ref)).exists();
              }
            });
  }

  @Test
  void namesEveryHeader() {
    assertThat(propertyNames()).containsAll(constants(EventHeader.class));
  }

  @Test
  void namesTheTypesOfItsCloudEvents() {
    // Records on the compacted topics are rows of a table, and carry no event headers.
    assertThat(document.findValuesAsText("const"))
        .contains(EventType.SUBMISSION_RECEIVED, EventType.ARTICLE_RAW, EventType.ARTICLE_ENRICHED)
        .allMatch(word -> word.equals("1.0") || constants(EventType.class).contains(word));
  }

  @Test
  void namesTheGroupsThatTheLedgerReads() {
    assertThat(document.path("operations").toString())
        .contains("\"" + Topics.ENRICH_GROUP + "\"", "\"" + Topics.ARCHIVE_GROUP + "\"");
  }

  private static List<Error> faults(JsonNode document) throws IOException {
    String specification =
        Files.readString(Path.of("src/test/resources/asyncapi-3.0.0.schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(specification)
        .validate(document);
  }

  private List<String> refs() {
    return document.findValuesAsText("$ref");
  }

  private List<String> propertyNames() {
    List<String> names = new ArrayList<>();
    document
        .findValues("properties")
        .forEach(properties -> properties.fieldNames().forEachRemaining(names::add));
    return names;
  }

  private static List<String> constants(Class<?> holder) {
    return Arrays.stream(holder.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .flatMap(
            field -> {
              try {
                return Stream.of((String) field.get(null));
              } catch (IllegalAccessException e) {
                throw new IllegalStateException("a public constant", e);
              }
            })
        .toList();
  }

  private static JsonNode read() {
    try {
      return new ObjectMapper(new YAMLFactory())
          .readTree(Files.readAllBytes(RESOURCES.resolve("asyncapi.yaml")));
    } catch (IOException e) {
      throw new IllegalStateException("asyncapi.yaml cannot be read", e);
    }
  }
}
