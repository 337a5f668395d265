package io.broadsheet.benchmarks.editions;

import io.broadsheet.benchmarks.editions.measuring.Count;
import io.broadsheet.benchmarks.editions.measuring.Tally;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of one row.
 *
 * @param editions how many of them it is made of
 */
record Figures(String what, int editions, Tally tally) {
  static final String[] HEADINGS = {
    "kind",
    "editions",
    "articles",
    "boundary P",
    "R",
    "F1",
    "headlines",
    "sub-heads",
    "body",
    "join P",
    "join R",
    "wrap R",
    "authors",
    "facts",
    "doubted"
  };

  String[] cells() {
    return new String[] {
      what,
      Integer.toString(editions),
      Long.toString(tally.of(Count.FOUND)),
      share(Count.RIGHT),
      share(Count.FOUND),
      tally.of(Count.FOUND) + tally.of(Count.RIGHT) == 0 ? "–" : format(tally.boundaryF1()),
      share(Count.HEADLINES),
      share(Count.SUBHEADLINES),
      share(Count.BODY),
      share(Count.JOINS_RIGHT),
      share(Count.JOINS_FOUND),
      share(Count.WRAPS_FOUND),
      share(Count.AUTHORS),
      share(Count.FACTS),
      share(Count.DOUBTED)
    };
  }

  private String share(Count count) {
    return tally.of(count) == 0 ? "–" : format(tally.share(count));
  }

  private static String format(double share) {
    // 0.9996 is not 1: a fault must not round away.
    return share < 1 && share > 0.9989
        ? String.format(Locale.ROOT, "%.4f", Math.floor(share * 10_000) / 10_000)
        : String.format(Locale.ROOT, "%.3f", share);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", what);
    json.put("editions", editions);
    json.put("boundaryF1", tally.boundaryF1());
    for (Count count : Count.values()) {
      json.put(
          count.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          Map.of("share", tally.share(count), "hits", tally.hits(count), "of", tally.of(count)));
    }
    return json;
  }
}
