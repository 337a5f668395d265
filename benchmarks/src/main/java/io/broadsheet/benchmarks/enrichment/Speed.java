package io.broadsheet.benchmarks.enrichment;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.enrich.pipeline.Enricher;
import io.broadsheet.enrich.pipeline.StageBudgets;
import io.broadsheet.enrich.pipeline.text.Stage;
import io.broadsheet.launcher.terminal.Terminal;
import io.broadsheet.launcher.terminal.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Characters a second through the whole pipeline, through each of its stages and through bare
 * libraries, and memory. By the clock, which other programs on the machine make slower, and by the
 * time that processors spent, garbage collection and compiling included, which they hardly do.
 */
final class Speed {
  private static final int WARM_UP = 6;
  private static final int ROUNDS = 5;

  private final List<Stage> stages;
  private final List<RawArticle> articles;
  private final long characters;

  /** The pipeline's own, before the libraries it is compared with. */
  private final Pace one;

  private final Pace all;
  private final double scaling;
  private final long megabytes;
  private final int cores = Runtime.getRuntime().availableProcessors();

  /** Measures the pipeline, when nothing else is loaded yet. */
  Speed(List<Stage> stages, List<String> sentences) {
    this.stages = stages;
    List<String> stories = Stories.together(sentences);
    articles = stories.stream().map(Stories::of).toList();
    characters = stories.stream().mapToLong(String::length).sum();
    Enricher enricher = new Enricher(stages, StageBudgets.ample());
    Pace.of(WARM_UP, 1, characters, articles, enricher::enrich);
    List<Pace> alone = new ArrayList<>();
    List<Pace> together = new ArrayList<>();
    // In turns, so that what else the machine does meets both alike.
    for (int round = 0; round < ROUNDS; round++) {
      alone.add(Pace.of(1, 1, characters, articles, enricher::enrich));
      together.add(Pace.of(1, cores, characters, articles, enricher::enrich));
    }
    one = Pace.median(alone);
    all = Pace.median(together);
    scaling = all.byClock() / one.byClock();
    megabytes = Resident.megabytes();
  }

  Map<String, Object> beside(Libraries libraries, Terminal terminal) {
    List<String> stories = articles.stream().map(article -> article.story().body()).toList();
    Pace mynlp = Pace.of(ROUNDS, 1, characters, stories, libraries::mynlp);
    Pace hanlp = Pace.of(ROUNDS, 1, characters, stories, libraries::hanlp);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("charactersPerSecondOnOneCore", one.byClock());
    json.put("charactersPerProcessorSecond", one.byProcessor());
    json.put("charactersPerSecondOnAllCores", all.byClock());
    json.put("cores", cores);
    json.put("scaling", scaling);
    json.put("mynlpCharactersPerSecond", mynlp.byClock());
    json.put("hanlpCharactersPerSecond", hanlp.byClock());
    json.put("residentMegabytes", megabytes);
    TextTable table = new TextTable("characters a second", "by the clock", "by the processor");
    table.row("all stages, one core", figure(one.byClock()), figure(one.byProcessor()));
    table.row("all stages, " + cores + " cores", figure(all.byClock()), figure(all.byProcessor()));
    table.row("mynlp alone, with names", figure(mynlp.byClock()), figure(mynlp.byProcessor()));
    table.row("HanLP alone, with names", figure(hanlp.byClock()), figure(hanlp.byProcessor()));
    StageTimes.of(stages, articles, characters)
        .forEach(
            (stage, pace) -> {
              json.put("stage " + stage, pace);
              table.row("  " + stage, "", figure(pace) + ", " + share(pace, mynlp.byProcessor()));
            });
    table.lines(terminal.width()).forEach(terminal::line);
    terminal.line(
        String.format(
            Locale.ROOT,
            "%.0f %% of mynlp's speed on one core; %.2f times that on %d; %d MB resident with every"
                + " model; load of the machine now %s",
            100 * one.byProcessor() / mynlp.byProcessor(),
            scaling,
            cores,
            megabytes,
            Resident.load()));
    return json;
  }

  private static String figure(double pace) {
    return String.format(Locale.ROOT, "%,.0f", pace);
  }

  private static String share(double pace, double library) {
    return String.format(Locale.ROOT, "%.1f times mynlp", pace / library);
  }
}
