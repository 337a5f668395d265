package io.broadsheet.enrich.pipeline.summary;

import io.broadsheet.enrich.pipeline.text.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences as a reader counts them. Analysers cut finer: at a semicolon, and between a quotation
 * and who said it.
 */
final class WholeSentences {
  private static final String CLOSERS = "”」』\"";

  private WholeSentences() {}

  /**
   * @param lead where the story begins behind its byline
   */
  static List<Range> of(String text, List<Range> sentences, int lead, boolean isChinese) {
    List<Range> whole = new ArrayList<>();
    for (Range sentence : sentences) {
      if (sentence.end() <= lead) {
        continue;
      }
      Range own = new Range(Math.max(lead, sentence.start()), sentence.end());
      if (isChinese && !whole.isEmpty() && goesOn(text, whole.getLast(), own)) {
        whole.set(whole.size() - 1, new Range(whole.getLast().start(), own.end()));
      } else {
        whole.add(own);
      }
    }
    return List.copyOf(whole);
  }

  private static boolean goesOn(String text, Range before, Range sentence) {
    char last = text.charAt(before.end() - 1);
    boolean isNext = before.end() == sentence.start();
    boolean isHalf = "；;".indexOf(last) >= 0;
    // “…。”甲说。
    boolean isSaid =
        CLOSERS.indexOf(last) >= 0 && Character.isLetter(text.charAt(sentence.start()));
    return isNext && (isHalf || isSaid);
  }
}
