package io.broadsheet.ingest.reading.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.broadsheet.ingest.reading.ReadItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IPTC's samples, read where they lie beside the checkout; what is expected was read by hand. */
class SamplesTest {
  private static final Path FOLDER = Path.of("../../shared/data/samples/ninjs");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "1.4_ninjsExComplex1 | Captain of wrecked cruise ship on trial in Italy | 4 | - | 2013-07-09T10:37:00Z | 0 | 1",
        "1.4_ninjsExSimpleText1 | Captain of wrecked cruise ship on trial in Italy | 4 | - | 2013-07-09T10:37:00Z | 0 | 0",
        "2.1_ninjsExSimpleText_2 | Captain of wrecked cruise ship on trial in Italy | 4 | - | 2013-07-09T10:37:00Z | 0 | 0",
        "3.0_ninjsExSimpleText_3 | Captain of wrecked cruise ship on trial in Italy | 4 | - | 2013-07-09T10:37:00Z | 0 | 0",
        "2.1_dpa_text | Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht? | 9 | 2 | 2019-05-10T14:02:28Z | 0 | 0",
        "3.0_dpa_text | Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht? | 9 | 2 | 2019-05-10T14:02:28Z | 0 | 0",
        "2.1_ntb_text | Google har kjøpt giganttomt i Skien | 1 | 6 | 2019-08-09T09:46:53Z | 7 | 0",
        "2.1_tt_text_image_2 | Militärövning i jätteformat hålls 2023 | 5 | 1 | 2021-05-26T11:40:18Z | 1 | 1"
      })
  void isReadAsAPersonReadsIt(
      String file,
      String headline,
      int paragraphs,
      String version,
      Instant madeAt,
      int subjects,
      int media)
      throws IOException {
    Path sample = FOLDER.resolve(file + ".json");
    assumeTrue(Files.exists(sample), "the samples are not here");

    ReadItem item = Wires.item(Files.readString(sample));

    assertThat(item.story().headline()).isEqualTo(headline);
    assertThat(item.story().body().lines()).hasSize(paragraphs);
    assertThat(item.release().version()).isEqualTo(version);
    assertThat(item.release().madeAt()).isEqualTo(madeAt);
    assertThat(item.story().subjects()).hasSize(subjects);
    assertThat(item.wire().media()).hasSize(media);
    assertThat(item.reading().repairs()).isEmpty();
  }
}
