package io.broadsheet.enrich.pipeline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private final Lexicon<String> lexicon = Lexicon.of(Set.of("区", "区委", "区委书记", "书记", "街道办事处"));

  @Test
  void findsTheLongestWordThatBeginsAtAPlace() {
    assertThat(lexicon.startingAt("在区委书记家", 1)).contains(new Lexicon.Match<>(1, 5, "区委书记"));
    assertThat(lexicon.startingAt("在区委副书记家", 1)).contains(new Lexicon.Match<>(1, 3, "区委"));
    assertThat(lexicon.startingAt("在区委", 0)).isEmpty();
  }

  @Test
  void findsTheLongestWordThatEndsBeforeAPlace() {
    assertThat(lexicon.endingAt("区委书记说", 4)).contains(new Lexicon.Match<>(0, 4, "区委书记"));
    assertThat(lexicon.endingAt("副书记", 3)).contains(new Lexicon.Match<>(1, 3, "书记"));
    assertThat(lexicon.endingAt("街道办", 3)).isEmpty();
  }

  @Test
  void findsNothingWhereThereAreNoWords() {
    assertThat(Lexicon.of(Set.of()).startingAt("区委", 0)).isEmpty();
    assertThat(Lexicon.of(Set.of()).endingAt("", 0)).isEmpty();
  }
}
