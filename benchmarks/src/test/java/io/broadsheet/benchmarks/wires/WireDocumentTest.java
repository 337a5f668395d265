package io.broadsheet.benchmarks.wires;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.ReadItem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireDocumentTest {
  private static final Path WIRES =
      Path.of("../ingest-service/src/test/resources/io/broadsheet/ingest/reading/wires");
  private static final int HALF_A_MEGABYTE = 512 * 1024;

  @Test
  void findsDocumentsOfEveryFormat() throws IOException {
    List<WireDocument> documents = WireDocument.below(WIRES);

    assertThat(documents)
        .extracting(WireDocument::format)
        .contains("ninjs", "NewsML-G2", "NewsML 1.2", "NITF", "RSS, Atom", "JSON Feed");
    assertThat(documents).allMatch(document -> document.items() > 0);
  }

  @Test
  void makesLargeDocumentsOfItemsThatAreNotTheSame() throws IOException {
    for (var each : LargeDocuments.of(WIRES, HALF_A_MEGABYTE).entrySet()) {
      WireDocument document = WireDocument.of(each.getValue(), each.getKey()).getFirst();

      assertThat(document.length()).isGreaterThan(HALF_A_MEGABYTE);
      assertThat(document.items()).isGreaterThan(100);
      assertThat(document.read().items())
          .extracting(ReadItem::guid)
          .doesNotHaveDuplicates()
          .hasSize(document.items());
    }
  }

  @Test
  void findsNothingWhereThereIsNoFolder() throws IOException {
    assertThat(WireDocument.below(Path.of("no/such/folder"))).isEmpty();
  }
}
