package io.broadsheet.archive.reading.representation.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a tree of JSON-LD against schema.org's facts. */
final class SchemaOrg {
  private static final Map<String, Property> PROPERTIES = load();

  private record Property(Set<String> on, Set<String> holds) {}

  private SchemaOrg() {}

  static void check(JsonNode node) {
    String type = node.path("@type").asText();
    assertThat(type).isNotBlank();
    for (var member : node.properties()) {
      if (Set.of("@type", "@id").contains(member.getKey())) {
        continue;
      }
      Property property = PROPERTIES.get(member.getKey());
      assertThat(property).as("a property of schema.org: " + member.getKey()).isNotNull();
      assertThat(property.on()).as("types with " + member.getKey()).contains(type);
      for (JsonNode value :
          member.getValue().isArray() ? member.getValue() : List.of(member.getValue())) {
        check(member.getKey(), value, property.holds());
      }
    }
  }

  private static void check(String name, JsonNode value, Set<String> holds) {
    if (value.isObject()) {
      assertThat(holds).as(name).contains(value.path("@type").asText());
      check(value);
    } else if (holds.contains("D")) {
      assertThat(isDate(value.asText())).as(name + " " + value).isTrue();
    } else if (holds.contains("U")) {
      assertThat(URI.create(value.asText()).isAbsolute()).as(name + " " + value).isTrue();
    } else {
      assertThat(holds).as(name).contains("T");
      assertThat(value.asText()).as(name).isNotBlank();
    }
  }

  private static boolean isDate(String text) {
    return text.length() == "2026-01-01".length()
        ? LocalDate.parse(text).toString().equals(text)
        : OffsetDateTime.parse(text).getYear() > 0;
  }

  private static Map<String, Property> load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SchemaOrg.class.getResourceAsStream("schema-org.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[0], row -> new Property(words(row[1]), words(row[2]))));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> words(String cell) {
    return Arrays.stream(cell.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
