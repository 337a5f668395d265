package io.broadsheet.enrich.pipeline.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.enrich.pipeline.text.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void keepsClosingQuotesWithTheirSentence() {
    // Given
    String text = "他说：“桥修好了。”村民都很高兴！\n第二天通车。";

    // When
    List<String> sentences = in(text, Sentences.chinese(text));

    // Then
    assertThat(sentences).containsExactly("他说：“桥修好了。”", "村民都很高兴！", "第二天通车。");
  }

  @Test
  void doesNotEndAnEnglishSentenceAtADecimalPoint() {
    String text = "Prices rose 3.5 percent. Wages did not.";

    assertThat(in(text, Sentences.other(text, "en")))
        .containsExactly("Prices rose 3.5 percent.", "Wages did not.");
  }

  @Test
  void doesNotTakeAnAbbreviationForAnEnd() {
    String text =
        "Mr. J.D. Colby met Sen. Oakes in the U.S. Senate on Nov. 3. He works for Acme Inc. The U.S."
            + " is big. It was No. 7 at 5 p.m. on Friday.";

    assertThat(in(text, Sentences.other(text, "en")))
        .containsExactly(
            "Mr. J.D. Colby met Sen. Oakes in the U.S. Senate on Nov. 3.",
            "He works for Acme Inc.",
            "The U.S. is big.",
            "It was No. 7 at 5 p.m. on Friday.");
  }

  @Test
  void cutsWhatHasNoEnd() {
    String text = "好".repeat(5 * Sentences.LONGEST + 7);

    List<Range> sentences = Sentences.chinese(text);

    assertThat(sentences).allMatch(range -> range.end() - range.start() <= Sentences.LONGEST);
    assertThat(String.join("", in(text, sentences))).isEqualTo(text);
  }

  @Test
  void cutsARowOfEnds() {
    String text = "。".repeat(50_000);

    List<Range> sentences = Sentences.chinese(text);

    assertThat(sentences).allMatch(range -> range.end() - range.start() <= 2 * Sentences.LONGEST);
    assertThat(String.join("", in(text, sentences))).isEqualTo(text);
  }

  @Test
  void neverCutsASurrogatePair() {
    String text = "a" + "😀".repeat(Sentences.LONGEST);

    assertThat(in(text, Sentences.chinese(text)))
        .noneMatch(sentence -> Character.isLowSurrogate(sentence.charAt(0)));
    String longer = "a" + "😀".repeat(5 * Sentences.LONGEST);
    assertThat(in(longer, Sentences.other(longer, "en")))
        .hasSizeGreaterThan(1)
        .noneMatch(sentence -> Character.isLowSurrogate(sentence.charAt(0)));
  }

  private static List<String> in(String text, List<Range> ranges) {
    return ranges.stream().map(range -> range.in(text)).toList();
  }
}
