package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.edition.Cases.Case;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages of papers of many kinds say: of their issue, their authors, and their text. */
class CasesTest {
  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatThePageSays(Case one) {
    assertThat(Cases.differences(one)).isEmpty();
  }

  static List<Case> cases() {
    return Stream.of("authors.txt", "facts.txt", "mastheads.txt", "repair.txt")
        .map(Cases::of)
        .flatMap(List::stream)
        .toList();
  }
}
