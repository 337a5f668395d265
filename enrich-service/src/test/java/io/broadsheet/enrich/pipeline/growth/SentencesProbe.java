package io.broadsheet.enrich.pipeline.growth;

import io.broadsheet.enrich.pipeline.segmentation.Sentences;
import java.util.SortedMap;
import java.util.function.Function;

/** Cuts a text into sentences as Chinese and as English; says how many steps each class took. */
public final class SentencesProbe implements Function<String, SortedMap<String, Long>> {
  @Override
  public SortedMap<String, Long> apply(String text) {
    Steps.reset();
    Sentences.chinese(text);
    Sentences.other(text, "en");
    return Steps.counts();
  }
}
