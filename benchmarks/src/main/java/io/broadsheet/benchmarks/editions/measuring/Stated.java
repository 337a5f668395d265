package io.broadsheet.benchmarks.editions.measuring;

import io.broadsheet.benchmarks.editions.truth.TrueEdition;
import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Refused;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that a reader states, by the names that the truth uses. */
final class Stated {
  private Stated() {}

  static Map<String, String> of(ReadOutcome outcome) {
    Map<String, String> facts = new HashMap<>();
    switch (outcome) {
      case Refused refused -> facts.put(TrueEdition.KIND, refused.slug());
      case ReadDocument document -> {
        facts.put(TrueEdition.KIND, document.format());
        EditionFacts edition = document.edition();
        if (edition != null) {
          put(facts, "publication", edition.publication());
          put(facts, "date", edition.date());
          put(facts, "number", edition.number());
          put(facts, "pages", edition.pages());
          put(facts, "weekday", edition.weekday());
          put(facts, "lunarDate", edition.lunarDate());
          put(facts, "url", edition.url());
          put(facts, "email", edition.email());
        }
      }
    }
    return facts;
  }

  /**
   * @param rank of the article, counted from 1: one that was missed or moved must not make all
   *     others wrong
   */
  static Map<String, String> of(ReadItem item, int rank) {
    Map<String, String> facts = new HashMap<>();
    Dateline dateline = item.story().dateline();
    if (dateline != null) {
      put(facts, "dateline.place", dateline.place());
      put(facts, "dateline.date", dateline.date());
      put(facts, "dateline.source", dateline.source());
    }
    if (item.edition() != null) {
      put(facts, "page", item.edition().page());
      put(facts, "ordinal", rank);
    }
    return facts;
  }

  private static void put(Map<String, String> facts, String name, @Nullable Object value) {
    if (value != null) {
      facts.put(name, value.toString());
    }
  }
}
