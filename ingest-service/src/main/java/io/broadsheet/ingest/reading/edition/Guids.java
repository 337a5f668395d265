package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.ingest.reading.repair.Folding;
import java.util.HashMap;
import java.util.Map;

/**
 * Names for stories that have none: from what a second scan of the page finds again. The body is
 * left out, so that a corrected letter makes a new version and not a new article.
 */
final class Guids {
  private static final int LONGEST_KEY = 80;

  private final Map<String, Integer> taken = new HashMap<>();

  /** Paper, day, page and headline; the second of a headline on a page gets a number. */
  String printed(EditionFacts facts, int page, String headline) {
    return unique(
        "edition:"
            + Folding.key(facts.publication(), LONGEST_KEY)
            + "/"
            + facts.date()
            + "/"
            + page
            + "/"
            + key(headline));
  }

  /** Headline and the day of the dateline, as printed: the year is only inferred. */
  String alone(String headline, DatelineText dateline) {
    String day = dateline.hasDate() ? dateline.month() + "-" + dateline.day() : "";
    return unique("story:" + day + "/" + key(headline));
  }

  private static String key(String headline) {
    String key = Folding.key(headline, LONGEST_KEY);
    return key.isEmpty() ? Integer.toHexString(headline.hashCode()) : key;
  }

  private String unique(String guid) {
    int count = taken.merge(guid, 1, Integer::sum);
    return count == 1 ? guid : guid + "#" + count;
  }
}
