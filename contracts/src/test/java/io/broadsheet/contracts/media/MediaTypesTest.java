package io.broadsheet.contracts.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {
  @ParameterizedTest
  @CsvSource({
    "page.md, text/markdown",
    "PAGE.TXT, text/plain",
    "a.b.json, application/json",
    "wire.ndjson, application/x-ndjson",
    "letter.EML, message/rfc822"
  })
  void goByTheEndOfTheName(String name, String type) {
    assertThat(MediaTypes.of(name)).contains(type);
  }

  @Test
  void areUnknownForOtherNames() {
    assertThat(MediaTypes.of("picture.png")).isEmpty();
    assertThat(MediaTypes.of("Makefile")).isEmpty();
  }
}
