package io.broadsheet.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema files say what the records say. After a change to a record: {@code
 * -Dschemas.write=true}.
 */
class SchemaFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/schemas");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  static Stream<String> events() {
    return EventSchemas.EVENTS.keySet().stream().sorted();
  }

  @BeforeAll
  static void writeWhenAskedTo() throws IOException {
    if (Boolean.getBoolean("schemas.write")) {
      Files.createDirectories(FOLDER);
      for (String event : EventSchemas.EVENTS.keySet()) {
        Files.writeString(file(event), JSON.writeValueAsString(EventSchemas.of(event)) + "\n");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void saysWhatTheRecordSays(String event) throws IOException {
    assertThat(JSON.readTree(file(event).toFile()))
        .as("%s; refresh it with -Dschemas.write=true", file(event))
        .isEqualTo(EventSchemas.of(event));
  }

  @Test
  void belongsToAnEventEach() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString().replace(".schema.json", ""))
                  .collect(Collectors.toSet()))
          .isEqualTo(EventSchemas.EVENTS.keySet());
    }
  }

  private static Path file(String event) {
    return FOLDER.resolve(event + ".schema.json");
  }
}
