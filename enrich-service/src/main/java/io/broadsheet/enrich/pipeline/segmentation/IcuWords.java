package io.broadsheet.enrich.pipeline.segmentation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Words of languages other than Chinese, by Unicode's rules (UAX 29) as ICU tailors them. */
final class IcuWords {
  private IcuWords() {}

  /** Words and punctuation; natures are {@code x} for words, {@code m} for numbers, {@code w}. */
  static List<Token> of(String text, List<Range> sentences, String language) {
    List<Token> tokens = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    for (Range sentence : sentences) {
      String words = sentence.in(text);
      breaks.setText(words);
      int start = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
        String word = words.substring(start, end);
        if (!word.isBlank()) {
          int from = sentence.start() + start;
          tokens.add(new Token(from, from + word.length(), word, natureOf(breaks.getRuleStatus())));
        }
      }
    }
    return tokens;
  }

  private static String natureOf(int status) {
    if (status < BreakIterator.WORD_NONE_LIMIT) {
      return "w";
    }
    return status < BreakIterator.WORD_NUMBER_LIMIT ? "m" : "x";
  }
}
