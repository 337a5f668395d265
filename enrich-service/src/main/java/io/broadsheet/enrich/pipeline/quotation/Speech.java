package io.broadsheet.enrich.pipeline.quotation;

import io.broadsheet.enrich.pipeline.text.Range;
import java.util.Arrays;

/** Tells what somebody said from terms, titles and slogans in quotation marks. */
final class Speech {
  private static final int LONGEST_TERM = 12;
  private static final String ENDS = "。！？；，,.!?;…";
  private static final String LEADING = "：:，,";

  private Speech() {}

  static boolean isSpeech(String body, Range marked, Attribution attribution) {
    String text = marked.in(body);
    if (ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return true;
    }
    boolean isMoreThanATerm =
        text.length() > LONGEST_TERM || text.codePoints().anyMatch(c -> ENDS.indexOf(c) >= 0);
    return attribution.isSaid()
        && isMoreThanATerm
        && !isTitle(text)
        && (isLatin(text) || !isPartOfSentence(body, marked));
  }

  // 坚持“绿水青山就是金山银山”的理念: the sentence around it goes on.
  private static boolean isPartOfSentence(String body, Range marked) {
    int before = marked.start() - 2;
    boolean isLedTo = before < 0 || LEADING.indexOf(body.charAt(before)) >= 0;
    int behind = marked.end() + 1;
    boolean goesOn = behind < body.length() && Character.isLetter(body.charAt(behind));
    return !isLedTo && goesOn;
  }

  // "Orchids of the Western Isles"
  private static boolean isTitle(String text) {
    return isLatin(text)
        && Arrays.stream(text.split(" "))
            .allMatch(word -> word.length() <= 3 || Character.isUpperCase(word.charAt(0)));
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(c -> c < 0x250 || "’‘“”–—".indexOf(c) >= 0);
  }
}
