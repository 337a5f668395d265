package io.broadsheet.benchmarks.enrichment;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each stage costs, one after the other on one thread. */
final class StageTimes {
  private StageTimes() {}

  /** Characters a second of processor time, by stage, in the order they run. */
  static Map<String, Double> of(List<Stage> stages, List<RawArticle> articles, long characters) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[] spent = new long[stages.size()];
    for (RawArticle article : articles) {
      Draft draft = new Draft(article);
      for (int i = 0; i < spent.length; i++) {
        long before = threads.getCurrentThreadCpuTime();
        stages.get(i).run(draft);
        spent[i] += threads.getCurrentThreadCpuTime() - before;
      }
    }
    Map<String, Double> paces = new LinkedHashMap<>();
    for (int i = 0; i < spent.length; i++) {
      paces.put(stages.get(i).model().stage(), characters * 1e9 / Math.max(1, spent[i]));
    }
    return paces;
  }
}
