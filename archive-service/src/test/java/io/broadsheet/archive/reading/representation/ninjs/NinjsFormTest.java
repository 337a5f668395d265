package io.broadsheet.archive.reading.representation.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.broadsheet.archive.reading.Shelf;
import io.broadsheet.archive.reading.representation.Views;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.archive.reading.version.ArticleView;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NinjsFormTest {
  private static final NinjsForm FORM = new NinjsForm();

  @Test
  void isValidWhateverItCameInAs() throws Exception {
    for (ArticleRow row :
        List.of(
            Views.printed(),
            Views.wired("nitf"),
            Views.wired("newsml-g2"),
            Views.inHtml("<p>文</p>"))) {
      for (boolean isOperator : new boolean[] {true, false}) {
        ArticleView view = ArticleView.of(row, isOperator ? Shelf.operator() : Shelf.reader());

        assertThat(schema().validate(json(Views.written(FORM, view)))).isEmpty();
      }
    }
  }

  @Test
  void writesAListAsAnArrayOfItems() throws Exception {
    JsonNode list =
        json(Views.written(FORM, Views.listing(Shelf.reader(), Views.printed(), Views.printed())));

    assertThat(list).hasSize(2).allSatisfy(item -> assertThat(schema().validate(item)).isEmpty());
    assertThat(json(Views.written(FORM, Views.listing(Shelf.reader())))).isEmpty();
  }

  @Test
  void saysWhoFoundASubjectAndHowSureItIs() throws Exception {
    JsonNode subjects =
        json(Views.written(FORM, Views.toReaders(Views.wired("nitf")))).path("subjects");

    assertThat(subjects).hasSize(3);
    assertThat(subjects.path(0).path("uri").asText())
        .isEqualTo("http://cv.iptc.org/newscodes/mediatopic/20000151");
    assertThat(subjects.path(0).path("relevance").asInt()).isEqualTo(87);
    assertThat(subjects.path(0).has("creator")).isFalse();
    assertThat(subjects.path(2).path("confidence").asInt()).isEqualTo(90);
    assertThat(subjects.path(2).path("creator").asText()).isNotBlank();
  }

  @Test
  void putsBackWhatNoFieldHoldsUnderTheNamesOfThisGeneration() throws Exception {
    ArticleRow row =
        Views.wired(
            "ninjs",
            Map.of(
                "profile", "Standard",
                "contentcreated", "2026-11-04T09:00:00Z",
                "body_xhtml", "<p>Other words.</p>",
                "infosources", List.of(Map.of("name", "DWD", "contactinfo", List.of())),
                "house", Map.of("desk", "city")));

    JsonNode item = json(Views.written(FORM, Views.toReaders(row)));

    assertThat(item.path("profile").asText()).isEqualTo("Standard");
    assertThat(item.path("contentCreated").asText()).isEqualTo("2026-11-04T09:00:00Z");
    assertThat(item.path("bodies").path(0).path("role").asText()).isEqualTo("xhtml");
    assertThat(item.path("infoSources").path(0).has("contactInfo")).isTrue();
    assertThat(item.path("house").path("desk").asText()).isEqualTo("city");
  }

  @Test
  void keepsTheOffsetThatATimeWasWrittenWith() throws Exception {
    JsonNode item = json(Views.written(FORM, Views.toReaders(Views.wired("ninjs"))));

    assertThat(item.path("expires").asText()).endsWith("Z");
    assertThat(item.path("firstCreated").asText()).isEqualTo("2026-11-04T12:02:28Z");
  }

  @Test
  void tellsWhereItWasPrinted() throws Exception {
    JsonNode ids = json(Views.written(FORM, Views.toReaders(Views.printed()))).path("altIds");

    assertThat(ids)
        .anySatisfy(
            id -> {
              assertThat(id.path("role").asText()).isEqualTo("page");
              assertThat(id.path("value").asText()).isEqualTo("1");
            });
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  /** IPTC's own, as ingest reads it; keys that it does not know are an error here. */
  private static Schema schema() {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of("https://geojson.org/schema/GeoJSON.json", "true")));
    Path file =
        Path.of(
            "../ingest-service/src/main/resources/io/broadsheet/ingest/reading/ninjs/ninjs-schema_3.1.json");
    try (InputStream in = Files.newInputStream(file)) {
      return registry.getSchema(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The test means what it says: an item that is none is refused. */
  @Test
  void isCheckedAgainstASchemaThatRefuses() throws Exception {
    List<Error> errors = schema().validate(json("{\"pubStatus\":\"maybe\",\"headline\":\"x\"}"));

    assertThat(errors).hasSizeGreaterThanOrEqualTo(3);
  }
}
