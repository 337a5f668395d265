package io.broadsheet.enrich.pipeline.text;

import java.util.List;

/**
 * One field of an article, cut up.
 *
 * @param field {@code headline} or {@code body}
 * @param text of the field as far as it is analysed; offsets are those of the whole field
 * @param tokens in order, not overlapping; blanks are left out
 * @param secondOpinion the same text as another segmenter cuts it; empty where there is none
 */
public record SegmentedText(
    String field,
    String text,
    List<Range> sentences,
    List<Token> tokens,
    List<Token> secondOpinion) {
  public static final String HEADLINE = "headline";
  public static final String BODY = "body";

  public SegmentedText {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    secondOpinion = List.copyOf(secondOpinion);
  }

  /** A field that nobody has cut up yet. */
  public static SegmentedText uncut(String field, String text) {
    return new SegmentedText(field, text, List.of(), List.of(), List.of());
  }
}
