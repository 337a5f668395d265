package io.broadsheet.benchmarks.enrichment;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.meaning.MeaningVector;
import io.broadsheet.enrich.pipeline.Enricher;
import io.broadsheet.enrich.pipeline.Pipeline;
import io.broadsheet.enrich.pipeline.StageBudgets;
import io.broadsheet.enrich.pipeline.section.SectionCheck;
import io.broadsheet.enrich.pipeline.text.Stage;
import io.broadsheet.launcher.terminal.Terminal;
import io.broadsheet.launcher.terminal.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What semantic vectors bring and cost, off and on: sections of stories that no model learned from,
 * whether the second half of a story is nearest to its first, speed and memory.
 */
final class Vectors {
  private static final int SHORTEST = 60;

  private Vectors() {}

  static Map<String, Object> measured(Path root, List<Stage> stages, Terminal terminal)
      throws IOException {
    Path plugIn = root.resolve("enrich-vectors/target/plug-in");
    if (!Files.isDirectory(plugIn)) {
      terminal.line("semantic vectors: not built; mvn -Pvectors -pl enrich-vectors package");
      return Map.of();
    }
    List<SectionCheck.Story> stories =
        SectionCheck.unseen(root.resolve("enrich-service/data/sections/stories.tsv"));
    List<RawArticle> articles =
        stories.stream().map(story -> Stories.of(null, story.headline(), story.body())).toList();
    long characters =
        stories.stream()
            .mapToLong(story -> story.headline().length() + story.body().length())
            .sum();
    long before = Resident.megabytes();
    List<Stage> more = new ArrayList<>(stages);
    more.addAll(Pipeline.plugIns(plugIn));
    Map<String, Object> json = new LinkedHashMap<>();
    TextTable table =
        new TextTable("semantic vectors", "sections right", "characters a processor second", "MB");
    Enricher off = new Enricher(stages, StageBudgets.ample());
    Enricher on = new Enricher(more, StageBudgets.ample());
    row(table, json, "off", off, stories, articles, characters, before);
    row(table, json, "on", on, stories, articles, characters, 0);
    table.lines(terminal.width()).forEach(terminal::line);
    double found = halvesFound(on, stories);
    json.put("halvesFoundByVectors", found);
    terminal.line(
        String.format(
            Locale.ROOT,
            "the second half of a story is nearest to its own first half: %.1f %%",
            100 * found));
    return json;
  }

  private static void row(
      TextTable table,
      Map<String, Object> json,
      String name,
      Enricher enricher,
      List<SectionCheck.Story> stories,
      List<RawArticle> articles,
      long characters,
      long megabytes) {
    int right = 0;
    for (int i = 0; i < stories.size(); i++) {
      Enrichment enrichment = enricher.enrich(articles.get(i));
      right +=
          !enrichment.sections().isEmpty()
                  && enrichment.sections().getFirst().code().equals(stories.get(i).topic())
              ? 1
              : 0;
    }
    double share = (double) right / stories.size();
    double pace = Pace.of(2, 1, characters, articles, enricher::enrich).byProcessor();
    long resident = megabytes == 0 ? Resident.megabytes() : megabytes;
    json.put("sectionsRightVectors" + name, share);
    json.put("charactersPerProcessorSecondVectors" + name, pace);
    json.put("residentMegabytesVectors" + name, resident);
    table.row(
        name,
        String.format(Locale.ROOT, "%.3f of %d", share, stories.size()),
        String.format(Locale.ROOT, "%,.0f", pace),
        Long.toString(resident));
  }

  private static double halvesFound(Enricher enricher, List<SectionCheck.Story> stories) {
    List<MeaningVector> firsts = new ArrayList<>();
    List<MeaningVector> seconds = new ArrayList<>();
    for (SectionCheck.Story story : stories) {
      int half = story.body().indexOf('。') + 1;
      if (half > 0 && half < story.body().length() && story.body().length() >= SHORTEST) {
        Optional<MeaningVector> first =
            vector(enricher, story.headline(), story.body().substring(0, half));
        // The headline would give it away.
        Optional<MeaningVector> second = vector(enricher, "题", story.body().substring(half));
        if (first.isPresent() && second.isPresent()) {
          firsts.add(first.get());
          seconds.add(second.get());
        }
      }
    }
    int found = 0;
    for (int i = 0; i < seconds.size(); i++) {
      int nearest = 0;
      for (int j = 1; j < firsts.size(); j++) {
        if (seconds.get(i).cosine(firsts.get(j)) > seconds.get(i).cosine(firsts.get(nearest))) {
          nearest = j;
        }
      }
      found += nearest == i ? 1 : 0;
    }
    return seconds.isEmpty() ? 0 : (double) found / seconds.size();
  }

  private static Optional<MeaningVector> vector(Enricher enricher, String headline, String body) {
    return Optional.ofNullable(enricher.enrich(Stories.of(null, headline, body)).vector())
        .flatMap(MeaningVector::parse);
  }
}
