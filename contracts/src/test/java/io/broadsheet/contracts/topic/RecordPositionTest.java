package io.broadsheet.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordPositionTest {
  @Test
  void readsAsTopicPartitionAndOffset() {
    assertThat(new RecordPosition("articles.raw", 3, 1_234)).hasToString("articles.raw-3@1234");
  }

  @Test
  void isReadBackEvenWhenTheTopicHasHyphens() {
    RecordPosition position = new RecordPosition("a-1@2-b", 0, Long.MAX_VALUE);

    assertThat(RecordPosition.parse(position.toString())).isEqualTo(position);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "articles.raw", "articles.raw-3", "raw@1", "-3@1", "raw-x@1", "raw-1@"})
  void refusesAnyOtherText(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> RecordPosition.parse(text));
  }

  @Test
  void isNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordPosition("articles.raw", -1, 0))
        .withMessageStartingWith("position:");
  }
}
