package io.broadsheet.enrich.pipeline.keyword;

import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in quotation marks that a headline holds or that recur: “云课堂”, “四个一”, 「海燕」. */
final class QuotedTerms {
  private static final Pattern TERM = Pattern.compile("[“「]([\\p{IsHan}A-Za-z0-9+]{2,8})[”」]");

  private QuotedTerms() {}

  static void addTo(Map<String, Phrase> found, Draft draft, Names names) {
    Map<String, Phrase> quoted = new LinkedHashMap<>();
    for (SegmentedText text : draft.texts()) {
      boolean isHeadline = text.field().equals(SegmentedText.HEADLINE);
      Matcher match = TERM.matcher(text.text());
      while (match.find()) {
        String term = match.group(1);
        if (!names.overlap(text.field(), match.start(1), match.end(1))) {
          double weight = isHeadline ? KeywordStage.HEADLINE : 1;
          quoted.merge(term, Phrase.once(term, 2, weight, isHeadline), Phrase::and);
        }
      }
    }
    // One that is a phrase too has been counted as such.
    quoted.forEach(
        (term, phrase) ->
            found.merge(term, phrase, (one, other) -> one.times() >= other.times() ? one : other));
  }
}
