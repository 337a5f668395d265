package io.broadsheet.benchmarks.costs;

import io.broadsheet.benchmarks.Benchmark;
import io.broadsheet.benchmarks.Checkout;
import io.broadsheet.benchmarks.Report;
import io.broadsheet.benchmarks.Settings;
import io.broadsheet.benchmarks.stack.Load;
import io.broadsheet.benchmarks.stack.ScratchStack;
import io.broadsheet.launcher.terminal.Progress;
import io.broadsheet.launcher.terminal.Terminal;
import io.broadsheet.launcher.terminal.TextTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one article costs each part of the stack, from a run of some thousands. */
public final class CostsBenchmark implements Benchmark {
  private static final List<String> TOPICS =
      List.of("submissions.received", "articles.raw", "articles.enriched");
  private static final int WARMING = 600;
  private static final int QUICK = 600;
  private static final int FULL = 6_000;
  private static final int FILE = 300;
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  @Override
  public String name() {
    return "costs";
  }

  @Override
  public String measures() {
    return "processor time, log and database an article, on a stack of its own";
  }

  @Override
  public Map<String, Object> run(Settings settings, Terminal terminal) {
    Path root = Checkout.root();
    int articles = settings.quick() ? QUICK : FULL;
    try {
      return report(measured(root, articles, new Load(settings.seed()), terminal), terminal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param characters of all the articles' bodies
   * @param seconds from the first post to the last commit
   */
  private record Measured(
      Costs spent, int articles, long characters, double seconds, Map<String, Long> memory) {}

  private static Measured measured(Path root, int articles, Load load, Terminal terminal)
      throws IOException {
    try (Progress progress = new Progress(terminal);
        ScratchStack stack = ScratchStack.up(root)) {
      Path folder = Files.createTempDirectory("broadsheet-load-");
      post(stack, load, folder, WARMING, progress);
      settle(stack, progress);
      long characters = load.characters();
      Costs before = Costs.of(stack, TOPICS);
      long begun = System.nanoTime();
      post(stack, load, folder, articles, progress);
      settle(stack, progress);
      double seconds = (System.nanoTime() - begun) / 1e9;
      Costs spent = Costs.of(stack, TOPICS).minus(before);
      clear(folder);
      return new Measured(spent, articles, load.characters() - characters, seconds, stack.memory());
    }
  }

  private static void post(
      ScratchStack stack, Load load, Path folder, int articles, Progress progress) {
    for (int done = 0; done < articles; done += FILE) {
      progress.now("Posting", done, articles, "articles");
      stack.submit(load.write(folder, Math.min(FILE, articles - done)));
    }
  }

  private static void settle(ScratchStack stack, Progress progress) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    long left = stack.inFlight();
    while (left > 0 && System.nanoTime() < until) {
      progress.now("Waiting for " + left + " articles");
      left = stack.inFlight();
    }
    if (left > 0) {
      throw new IllegalStateException(left + " articles are not archived after " + PATIENCE);
    }
  }

  private static Map<String, Object> report(Measured measured, Terminal terminal) {
    int articles = measured.articles();
    TextTable table = new TextTable("part", "processor ms an article", "memory MiB");
    Map<String, Object> json = new LinkedHashMap<>();
    measured
        .spent()
        .processor()
        .forEach(
            (part, time) -> {
              double each = time.toNanos() / 1e6 / articles;
              table.row(
                  part.toLowerCase(Locale.ROOT),
                  String.format(Locale.ROOT, "%.2f", each),
                  Long.toString(measured.memory().getOrDefault(part, 0L) >> 20));
              json.put(part.toLowerCase(Locale.ROOT) + "Milliseconds", each);
            });
    Report.print(table, terminal);
    terminal.line("");
    TextTable bytes = new TextTable("kept", "bytes an article");
    measured
        .spent()
        .bytes()
        .forEach(
            (what, many) -> {
              bytes.row(what, Long.toString(many / articles));
              json.put(what + " bytes", many / articles);
            });
    bytes.lines(terminal.width()).forEach(terminal::line);
    terminal.line("");
    terminal.line(
        String.format(
            Locale.ROOT,
            "%d articles of %.0f characters in %.1f s: %.0f a second from the first post to the last"
                + " commit",
            articles,
            measured.characters() / (double) articles,
            measured.seconds(),
            articles / measured.seconds()));
    json.put("articles", articles);
    json.put("charactersAnArticle", measured.characters() / (double) articles);
    json.put("articlesPerSecond", articles / measured.seconds());
    return json;
  }

  private static void clear(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
