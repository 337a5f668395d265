package io.broadsheet.benchmarks.editions;

import io.broadsheet.benchmarks.Benchmark;
import io.broadsheet.benchmarks.Settings;
import io.broadsheet.benchmarks.editions.checked.CheckedPages;
import io.broadsheet.benchmarks.editions.measuring.Judge;
import io.broadsheet.benchmarks.editions.measuring.Judgement;
import io.broadsheet.benchmarks.editions.measuring.Mismatch;
import io.broadsheet.benchmarks.editions.measuring.Tally;
import io.broadsheet.benchmarks.editions.printing.EditionMaker;
import io.broadsheet.benchmarks.editions.truth.Sample;
import io.broadsheet.launcher.terminal.Colour;
import io.broadsheet.launcher.terminal.Progress;
import io.broadsheet.launcher.terminal.Terminal;
import io.broadsheet.launcher.terminal.TextTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From a page's text to its articles: how many come out right, and how fast. */
public final class EditionsBenchmark implements Benchmark {
  private static final int QUICK = 40;
  private static final int FULL = 400;

  private final Reading reading = new Reading();

  @Override
  public String name() {
    return "editions";
  }

  @Override
  public String measures() {
    return "newspaper pages read into articles: boundaries, headlines, text, authors, facts, speed";
  }

  @Override
  public Map<String, Object> run(Settings settings, Terminal terminal) {
    int editions =
        settings.editions() != null ? settings.editions() : settings.quick() ? QUICK : FULL;
    List<Sample> samples = new ArrayList<>();
    for (int i = 1; i <= editions; i++) {
      samples.add(EditionMaker.edition(settings.seed(), i));
    }
    List<Sample> checked = CheckedPages.all();
    if (settings.only() != null) {
      samples.removeIf(sample -> !isOf(sample, settings.only()));
      checked = checked.stream().filter(sample -> isOf(sample, settings.only())).toList();
    }
    if (settings.save() != null) {
      save(samples, settings.save());
    }
    Rows rows = new Rows();
    judge(samples, "all that were generated", rows, terminal);
    Rows rowsOfChecked = new Rows();
    judge(checked, "checked by hand", rowsOfChecked, terminal);
    Speed speed = speed(samples);
    List<Figures> figures = figures(rows, rowsOfChecked);
    print(figures, speed, terminal);
    rowsOfChecked.print(settings.failures(), terminal);
    rows.print(settings.failures(), terminal);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("seed", settings.seed());
    json.put("rows", figures.stream().map(Figures::json).toList());
    json.put("pagesPerSecond", speed.pagesPerSecond());
    json.put("charactersPerSecond", speed.charactersPerSecond());
    return json;
  }

  private static boolean isOf(Sample sample, @Nullable String word) {
    return word == null
        || sample.name().equals(word)
        || sample.quirks().stream().anyMatch(quirk -> quirk.contains(word));
  }

  private static void save(List<Sample> samples, Path folder) {
    try {
      Files.createDirectories(folder);
      for (Sample sample : samples) {
        Files.writeString(folder.resolve(sample.name().replace(' ', '-') + ".txt"), sample.text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot save to " + folder, e);
    }
  }

  private void judge(List<Sample> samples, String what, Rows rows, Terminal terminal) {
    try (Progress progress = new Progress(terminal)) {
      for (Sample sample : samples) {
        progress.now("Reading", rows.editions(what), samples.size(), sample.name());
        rows.add(what, sample, Judge.judge(sample.truth(), reading.read(sample)));
      }
    }
  }

  private static List<Figures> figures(Rows generated, Rows checked) {
    List<Figures> figures = new ArrayList<>(generated.byQuirk());
    figures.addAll(checked.overall());
    figures.addAll(generated.overall());
    return figures;
  }

  /**
   * @param pagesPerSecond of CPU time on one thread, for pages as large as a real front page
   */
  private record Speed(double pagesPerSecond, double charactersPerSecond) {}

  /** A page of a broadsheet has about so many characters. */
  private static final int PAGE = 18_000 / 3;

  private static final int WARMING = 30;
  private static final int MEASURED = 11;

  private Speed speed(List<Sample> samples) {
    if (samples.isEmpty()) {
      return new Speed(0, 0);
    }
    List<Sample> some = samples.subList(0, Math.min(samples.size(), 60));
    long characters = some.stream().mapToLong(sample -> sample.text().length()).sum();
    // A service runs for weeks: what counts is the speed once the compiler is through with it.
    List<Duration> times = new ArrayList<>();
    for (int round = 0; round < WARMING + MEASURED; round++) {
      times.add(reading.time(some));
    }
    Duration median =
        times.subList(WARMING, times.size()).stream().sorted().toList().get(MEASURED / 2);
    double perSecond = characters / (median.toNanos() / 1e9);
    return new Speed(perSecond / PAGE, perSecond);
  }

  private static void print(List<Figures> figures, Speed speed, Terminal terminal) {
    TextTable table = new TextTable(Figures.HEADINGS);
    figures.forEach(row -> table.row(row.cells()));
    List<String> lines = table.lines(terminal.width());
    terminal.line(terminal.paint(Colour.HEADING, lines.getFirst()));
    lines.subList(1, lines.size()).forEach(terminal::line);
    terminal.line("");
    terminal.line(
        String.format(
            Locale.ROOT,
            "%.0f pages of %,d characters a second on one thread (CPU time, warm)",
            speed.pagesPerSecond(),
            PAGE));
  }

  /** What was found, by row. */
  private static final class Rows {
    private final Map<String, Tally> overall = new TreeMap<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<String, Integer> editions = new TreeMap<>();
    private final List<List<String>> failures = new ArrayList<>();

    void add(String what, Sample sample, Judgement judgement) {
      overall.computeIfAbsent(what, unused -> new Tally()).add(judgement.tally());
      editions.merge(what, 1, Integer::sum);
      for (String quirk : sample.quirks()) {
        tallies.computeIfAbsent(quirk, unused -> new Tally()).add(judgement.tally());
        editions.merge(quirk, 1, Integer::sum);
      }
      for (Mismatch mismatch : judgement.mismatches()) {
        failures.add(Failures.lines(sample.name(), mismatch));
      }
    }

    int editions(String what) {
      return editions.getOrDefault(what, 0);
    }

    List<Figures> byQuirk() {
      return figures(tallies);
    }

    List<Figures> overall() {
      return figures(overall);
    }

    private List<Figures> figures(Map<String, Tally> rows) {
      return rows.entrySet().stream()
          .map(row -> new Figures(row.getKey(), editions(row.getKey()), row.getValue()))
          .toList();
    }

    void print(int most, Terminal terminal) {
      failures.stream().limit(most).flatMap(List::stream).forEach(terminal::line);
    }
  }
}
