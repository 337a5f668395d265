package io.broadsheet.pipeline.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.broadsheet.ingest.reading.ninjs.NinjsReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** IPTC's schema of ninjs 3.1, as ingest has it; here a key that it does not know is a fault. */
final class Schemas {
  private static final Schema NINJS = load();

  private Schemas() {}

  /** What the schema does not allow, each with its place. */
  static List<String> violations(JsonNode item) {
    return NINJS.validate(item).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  private static Schema load() {
    // A place's outline may have any form here.
    Map<String, String> elsewhere = Map.of("https://geojson.org/schema/GeoJSON.json", "true");
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(elsewhere));
    try (InputStream in =
        Objects.requireNonNull(NinjsReader.class.getResourceAsStream("ninjs-schema_3.1.json"))) {
      return registry.getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
