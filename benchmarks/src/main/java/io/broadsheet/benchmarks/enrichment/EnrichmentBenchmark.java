package io.broadsheet.benchmarks.enrichment;

import io.broadsheet.benchmarks.Benchmark;
import io.broadsheet.benchmarks.Checkout;
import io.broadsheet.benchmarks.Report;
import io.broadsheet.benchmarks.Settings;
import io.broadsheet.enrich.pipeline.Enricher;
import io.broadsheet.enrich.pipeline.Pipeline;
import io.broadsheet.enrich.pipeline.PipelineOptions;
import io.broadsheet.enrich.pipeline.section.SectionCheck;
import io.broadsheet.enrich.pipeline.text.Stage;
import io.broadsheet.launcher.terminal.Colour;
import io.broadsheet.launcher.terminal.Terminal;
import io.broadsheet.launcher.terminal.TextTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** From an article's words to its names: how many are right, how sure, and how fast. */
public final class EnrichmentBenchmark implements Benchmark {
  private static final int LONGEST = 200_000;
  private static final int QUICK = 200;
  private static final int ALL_SETS = 5;

  @Override
  public String name() {
    return "enrichment";
  }

  @Override
  public String measures() {
    return "names, places and sections in texts that no model here has seen; confidence, speed,"
        + " memory";
  }

  @Override
  public Map<String, Object> run(Settings settings, Terminal terminal) {
    Path root = Checkout.root();
    PipelineOptions options =
        PipelineOptions.of(root.resolve("enrich-service/target/language-data"), LONGEST);
    List<Stage> stages = Pipeline.stages(options);
    Enricher enricher = new Enricher(stages, options.budgets());
    Map<String, List<LabelledSentence>> sets = LabelledSentence.sets(root);
    if (sets.size() < ALL_SETS) {
      terminal.line(
          "Of the labelled sets only " + sets.keySet() + " are at hand: the others lie in");
      terminal.line("shared/data/ner beside the repository's folder.");
    }
    if (settings.quick()) {
      sets.replaceAll((name, all) -> all.subList(0, Math.min(QUICK, all.size())));
    }
    Speed speed =
        new Speed(
            stages,
            sets.values().stream().flatMap(List::stream).map(LabelledSentence::text).toList());
    Libraries libraries = new Libraries();
    Map<String, Object> json = new LinkedHashMap<>();
    Reliability reliability = new Reliability();
    LabelledNamesakes namesakes = new LabelledNamesakes(stages);
    List<String[]> rows = new ArrayList<>();
    sets.forEach(
        (name, sentences) ->
            json.put(
                name,
                measured(name, sentences, enricher, libraries, namesakes, reliability, rows)));
    TextTable names =
        new TextTable("set", "of", "people P R F1", "places", "bodies", "all", "without namesakes");
    rows.forEach(names::row);
    Report.print(names, terminal);
    terminal.line(
        "without namesakes: labelled people in names of theories, cups and the like are neither"
            + " asked for nor wrong");
    terminal.line("");
    TextTable sure = new TextTable("confidence", "names", "mean", "right");
    for (int bin = 0; bin < Reliability.BINS; bin++) {
      if (reliability.count(bin) > 0) {
        sure.row(reliability.cells(bin));
      }
    }
    Report.print(sure, terminal);
    terminal.line(String.format(Locale.ROOT, "calibration error %.3f", reliability.error()));
    terminal.line("");
    json.put("calibrationError", reliability.error());
    json.putAll(Places.measured(root, enricher, terminal));
    terminal.line("");
    json.put("sections", sections(root, terminal));
    terminal.line("");
    json.putAll(speed.beside(libraries, terminal));
    terminal.line("");
    json.putAll(vectors(root, stages, terminal));
    return json;
  }

  private static Map<String, Object> vectors(Path root, List<Stage> stages, Terminal terminal) {
    try {
      return Vectors.measured(root, stages, terminal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> sections(Path root, Terminal terminal) {
    try {
      Path data = root.resolve("enrich-service/data/sections");
      List<String> tables = new ArrayList<>(SectionCheck.tables(data.resolve("stories.tsv")));
      tables.addAll(SectionCheck.ofBlind(data.resolve("blind-stories.tsv")));
      terminal.line(terminal.paint(Colour.HEADING, "sections"));
      tables.forEach(terminal::line);
      return tables;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> measured(
      String name,
      List<LabelledSentence> sentences,
      Enricher enricher,
      Libraries libraries,
      LabelledNamesakes namesakes,
      Reliability reliability,
      List<String[]> rows) {
    Score own = new Score();
    Score mynlp = new Score();
    Score hanlp = new Score();
    for (LabelledSentence sentence : sentences) {
      Map<Name, Double> found = Found.in(sentence.text(), enricher);
      Set<Name> there = sentence.names();
      Set<Name> apart = namesakes.in(sentence);
      own.add(found.keySet(), there, apart);
      found.forEach((n, confidence) -> reliability.add(confidence, there.contains(n)));
      mynlp.add(libraries.mynlp(sentence.text()), there, apart);
      hanlp.add(libraries.hanlp(sentence.text()), there, apart);
    }
    rows.add(own.row(name, "Broadsheet"));
    rows.add(mynlp.row("", "mynlp"));
    rows.add(hanlp.row("", "HanLP"));
    return Map.of("broadsheet", own.f1(), "mynlp", mynlp.f1(), "hanlp", hanlp.f1());
  }
}
