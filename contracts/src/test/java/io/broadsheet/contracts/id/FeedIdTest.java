package io.broadsheet.contracts.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "demo", "wire-2", "a--b"})
  void takesLowerCaseLettersDigitsAndInnerHyphens(String value) {
    assertThat(new FeedId(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "Demo", "a b", "a/b", "a.b", "澄岭", "a\n", "a\u0000"})
  void takesNothingElse(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FeedId(value))
        .withMessageStartingWith("feed:");
  }

  @Test
  void takesSixtyFourCharactersAndNoMore() {
    assertThat(new FeedId("a".repeat(64)).value()).hasSize(64);
    assertThatIllegalArgumentException().isThrownBy(() -> new FeedId("a".repeat(65)));
  }

  @Test
  void sortsByItsText() {
    assertThat(Stream.of("b", "a", "a-1").map(FeedId::new).sorted())
        .extracting(FeedId::value)
        .containsExactly("a", "a-1", "b");
  }
}
