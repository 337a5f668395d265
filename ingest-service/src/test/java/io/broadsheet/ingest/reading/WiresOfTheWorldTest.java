package io.broadsheet.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented documents in the dialects that agencies and papers have made of the formats; beside each
 * stands what a person reads in it, line by line, and all that has no field.
 */
class WiresOfTheWorldTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isReadAsAPersonReadsIt(String name, Path document, Path expected) throws IOException {
    ReadOutcome outcome = WireReaders.read(Files.readAllBytes(document), name);

    assertThat(Rendering.of(outcome)).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isReadTheSameAgain(String name, Path document, Path expected) throws IOException {
    byte[] bytes = Files.readAllBytes(document);

    assertThat(WireReaders.read(bytes, name)).isEqualTo(WireReaders.read(bytes, name));
    assertThat(expected).isNotEmptyFile();
  }

  static Stream<Object[]> documents() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(WiresOfTheWorldTest.class.getResource("wires")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.toString().endsWith(".read"))
          .sorted()
          .map(
              file ->
                  new Object[] {
                    file.getFileName().toString(),
                    file,
                    folder.resolve(file.getFileName() + ".read")
                  })
          .toList()
          .stream();
    }
  }
}
