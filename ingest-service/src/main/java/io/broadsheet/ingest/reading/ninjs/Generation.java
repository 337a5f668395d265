package io.broadsheet.ingest.reading.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The generations of ninjs, each with IPTC's schema of its last release. */
enum Generation {
  ONE("ninjs-schema_1.6.json", SpecificationVersion.DRAFT_7),
  TWO("ninjs-schema_2.2.json", SpecificationVersion.DRAFT_2020_12),
  THREE("ninjs-schema_3.1.json", SpecificationVersion.DRAFT_2020_12);

  // Keys of a feed's own are the rule, and are kept; a note for each would hide the others.
  private static final Set<String> PASSED_OVER =
      Set.of("additionalProperties", "unevaluatedProperties");
  private static final int MOST_NOTES = 10;
  private static final Set<String> OF_THREE =
      Set.of(
          "versionCreated",
          "firstCreated",
          "contentCreated",
          "pubStatus",
          "embargoedUntil",
          "copyrightHolder",
          "copyrightNotice",
          "usageTerms",
          "edNote",
          "altIds",
          "infoSources",
          "representationType",
          "trustIndicators",
          "rightsInfo",
          "digitalSourceType");
  private static final Set<String> OF_TWO =
      Set.of(
          "headlines",
          "bodies",
          "descriptions",
          "by",
          "people",
          "organisations",
          "places",
          "subjects",
          "events",
          "objects",
          "infosources",
          "genres",
          "trustindicators",
          "standard");

  // The library does not say so, but a schema once read never changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Schema schema;

  Generation(String file, SpecificationVersion version) {
    // The one schema that they refer to elsewhere is never fetched: a place's outline is kept
    // whatever its form.
    Map<String, String> elsewhere = Map.of("https://geojson.org/schema/GeoJSON.json", "true");
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(version, builder -> builder.schemas(elsewhere));
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(file), file)) {
      schema = registry.getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** By what the item says of its standard, else by the case and number of its keys. */
  static Generation of(JsonNode item) {
    JsonNode standard = item.has("standard") ? item.path("standard") : item.path("$standard");
    String version = standard.path("version").asText("");
    return switch (version.isEmpty() ? ' ' : version.charAt(0)) {
      case '1' -> ONE;
      case '2' -> TWO;
      case '3' -> THREE;
      default -> ofKeys(item);
    };
  }

  /** What the schema does not allow, each with its place; the first few. */
  List<String> violations(JsonNode item) {
    return schema.validate(item).stream()
        .filter(error -> !PASSED_OVER.contains(error.getKeyword()))
        .map(Generation::note)
        .distinct()
        .limit(MOST_NOTES)
        .toList();
  }

  private static Generation ofKeys(JsonNode item) {
    boolean isTwo = false;
    for (var names = item.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (OF_THREE.contains(name)) {
        return THREE;
      }
      isTwo |= OF_TWO.contains(name);
    }
    return isTwo ? TWO : ONE;
  }

  private static String note(Error error) {
    String note = error.getInstanceLocation() + ": " + error.getMessage();
    return note.length() <= 300 ? note : note.substring(0, 300) + "…";
  }
}
