package io.broadsheet.benchmarks.enrichment;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.enrich.pipeline.Enricher;
import java.util.HashMap;
import java.util.Map;

/** What the whole pipeline finds in a sentence, as a story without a headline's help. */
final class Found {
  private Found() {}

  static Map<Name, Double> in(String text, Enricher enricher) {
    Map<Name, Double> found = new HashMap<>();
    for (Entity entity : enricher.enrich(Stories.of(text)).entities()) {
      if (!Hits.TYPES.contains(entity.type())) {
        continue;
      }
      for (Mention mention : entity.mentions()) {
        if (mention.field().equals("body")) {
          found.put(new Name(mention.start(), mention.end(), entity.type()), entity.confidence());
        }
      }
    }
    return found;
  }
}
