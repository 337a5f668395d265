package io.broadsheet.enrich.pipeline.entity.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.broadsheet.contracts.enrichment.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TrainingDataTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data", "ner");

  @Test
  void neverTestsASentenceThatItLearnsFrom() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "the public sets are not at hand: skipped");
    TrainingData data = TrainingData.read(DATA);
    Set<String> learned =
        data.train().stream().map(Labelled::text).collect(Collectors.toUnmodifiableSet());

    data.tests()
        .values()
        .forEach(test -> assertThat(test).noneMatch(s -> learned.contains(s.text())));
  }

  @Test
  void holdsSeveralHundredSentencesOfItsOwnEachButOnce() throws IOException {
    Set<String> texts =
        TrainingData.own().stream().map(Labelled::text).collect(Collectors.toUnmodifiableSet());

    assertThat(texts).hasSizeGreaterThan(400).hasSameSizeAs(TrainingData.own());
  }

  @Test
  void readsNamesInBrackets() {
    Labelled sentence = Labelled.ofBrackets("[区委|O]常委[甄怀谷|P]到任。");

    assertThat(sentence.text()).isEqualTo("区委常委甄怀谷到任。");
    assertThat(sentence.names())
        .containsExactly(
            new Span(0, 2, EntityType.ORGANIZATION, 1), new Span(4, 7, EntityType.PERSON, 1));
  }

  @Test
  void refusesANameThatDoesNotEnd() {
    assertThatThrownBy(() -> Labelled.ofBrackets("[区委常委到任。"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
