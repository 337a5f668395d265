package io.broadsheet.enrich.pipeline.segmentation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.broadsheet.enrich.pipeline.text.Range;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences; no sentence crosses a line break or is longer than a bound. */
public final class Sentences {
  /** A sentence this long is cut all the same: analysers take more than linear time or memory. */
  static final int LONGEST = 400;

  private static final String ENDS = "。！？!?；;…";
  private static final String CLOSERS = "”’』」》）)\"'】";

  private Sentences() {}

  /** Of Chinese text: behind a full stop and the quotation marks that close there. */
  public static List<Range> chinese(String text) {
    List<Range> sentences = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (c == '\n') {
        add(sentences, text, start, i - 1);
        start = i;
      } else if (ENDS.indexOf(c) >= 0) {
        // However many stand in a row: no sentence is longer than the model can hold.
        while (i < text.length()
            && i - start < 2 * LONGEST
            && (isOneOf(ENDS, text, i) || isOneOf(CLOSERS, text, i))) {
          i++;
        }
        add(sentences, text, start, i);
        start = i;
      } else if (i - start >= LONGEST) {
        i = cutBefore(text, start, i);
        add(sentences, text, start, i);
        start = i;
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  /** Of text in a language that ICU knows; paragraphs first, then its sentence rules. */
  public static List<Range> other(String text, String language) {
    List<Range> sentences = new ArrayList<>();
    // Not shared: an iterator holds its place.
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (!endsAt(text, start, end)) {
        continue;
      }
      int from = start;
      while (end - from > LONGEST * 4) {
        int cut = cutBefore(text, from + LONGEST * 3, from + LONGEST * 4);
        add(sentences, text, from, cut);
        from = cut;
      }
      add(sentences, text, from, end);
      start = end;
    }
    return sentences;
  }

  // ICU's rules take every full stop before a capital for an end: the U.S. Senate.
  private static boolean endsAt(String text, int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    return last == start
        || end - start > LONGEST * 4
        || text.charAt(last - 1) != '.'
        || LatinStops.ends(text, last - 1);
  }

  // At a comma when there is one in the last half, and never between two surrogates.
  private static int cutBefore(String text, int start, int end) {
    for (int i = end; i > start + LONGEST / 2; i--) {
      if ("，,、 ".indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private static boolean isOneOf(String set, String text, int at) {
    return set.indexOf(text.charAt(at)) >= 0;
  }

  private static void add(List<Range> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Range(start, end));
    }
  }
}
