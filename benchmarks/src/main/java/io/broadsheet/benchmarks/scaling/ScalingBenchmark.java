package io.broadsheet.benchmarks.scaling;

import io.broadsheet.benchmarks.Benchmark;
import io.broadsheet.benchmarks.Checkout;
import io.broadsheet.benchmarks.Settings;
import io.broadsheet.launcher.terminal.Progress;
import io.broadsheet.launcher.terminal.Terminal;
import io.broadsheet.launcher.terminal.TextTable;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** What instances bring here, and a cluster that is reckoned from the costs of one article. */
public final class ScalingBenchmark implements Benchmark {
  private static final int HOURS = 6;
  private static final int QUARTER = 900;
  // A quarter of an hour into the simulated time the news breaks.
  private static final int BURST_AT = QUARTER;

  @Override
  public String name() {
    return "scaling";
  }

  @Override
  public String measures() {
    return "enrichment by instances on this machine; a simulated cluster for a million an hour";
  }

  @Override
  public Map<String, Object> run(Settings settings, Terminal terminal) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("enrichArticlesPerSecond", growth(settings, terminal));
    terminal.line("");
    json.putAll(cluster(terminal));
    return json;
  }

  private static List<Double> growth(Settings settings, Terminal terminal) {
    Path root = Checkout.root();
    int processors = Runtime.getRuntime().availableProcessors();
    EnrichGrowth growth =
        settings.quick()
            ? new EnrichGrowth(root, 700, 700, 1)
            : new EnrichGrowth(root, 3_000, 2_000, 3);
    List<Double> rates;
    try (Progress progress = new Progress(terminal)) {
      rates = growth.measured(processors, settings.seed(), progress);
    }
    TextTable table = new TextTable("enrich instances", "articles a second", "of one");
    for (int i = 0; i < rates.size(); i++) {
      table.row(
          Integer.toString(i + 1), number(rates.get(i)), number(rates.get(i) / rates.getFirst()));
    }
    print(table, terminal);
    return rates;
  }

  private static Map<String, Object> cluster(Terminal terminal) {
    Assumptions given = Assumptions.A_MILLION_AN_HOUR;
    Sizing sizing = Sizing.of(UnitCosts.MEASURED, given);
    terminal.line(
        String.format(
            Locale.ROOT,
            "A cluster for %,.0f articles an hour, %.0f times that in its busiest quarter",
            given.articlesPerHour(),
            given.burst()));
    print(sizes(sizing, given), terminal);
    terminal.line("");
    Map<String, Object> queues = new LinkedHashMap<>();
    TextTable table =
        new TextTable("what happens", "stage", "most waiting", "longest wait s", "behind for s");
    for (Case one : cases(sizing, given)) {
      new ClusterModel(capacities(sizing, given), one.outages())
          .run(HOURS * 3600, one.arrivals())
          .forEach(
              (stage, queue) -> {
                table.row(
                    one.what(),
                    stage.word(),
                    String.format(Locale.ROOT, "%,.0f", queue.mostWaiting()),
                    number(queue.longestWait()),
                    Integer.toString(queue.behindFor()));
                queues.put(one.what() + ", " + stage.word(), queue);
              });
    }
    print(table, terminal);
    return Map.of("sizing", sizing, "assumptions", given, "queues", queues);
  }

  private static TextTable sizes(Sizing sizing, Assumptions given) {
    TextTable table = new TextTable("what", "how much");
    for (Stage stage : Stage.values()) {
      table.row(
          stage.word() + " instances of " + given.coresPerInstance() + " cores",
          Integer.toString(sizing.instances().getOrDefault(stage, 0)));
    }
    return table
        .row("partitions of each article topic", Integer.toString(sizing.partitions()))
        .row("brokers' cores", Integer.toString(sizing.brokerCores()))
        .row("brokers' disks, TB", number(sizing.brokerGigabytes() / 1000))
        .row("object store, TB a month more", number(sizing.objectGigabytesPerMonth() / 1000))
        .row("database's cores, and as many for its replica", "" + sizing.databaseCores())
        .row("database's disk, TB", number(sizing.databaseGigabytes() / 1000))
        .row("dollars a month", String.format(Locale.ROOT, "%,.0f", sizing.dollarsPerMonth()));
  }

  private record Case(String what, IntToDoubleFunction arrivals, List<Outage> outages) {}

  private static List<Case> cases(Sizing sizing, Assumptions given) {
    double mean = given.articlesPerSecond();
    IntToDoubleFunction burst =
        second -> second >= BURST_AT && second < BURST_AT + QUARTER ? mean * given.burst() : mean;
    double lessOne = 1 - 1.0 / sizing.instances().getOrDefault(Stage.ENRICH, 1);
    double lessBroker = 1 - 1.0 / given.brokers();
    int middle = BURST_AT + QUARTER / 3;
    return List.of(
        new Case("busiest quarter", burst, List.of()),
        new Case(
            "and an enrich instance dies",
            burst,
            // Its partitions wait for the session to run out; then the others have them.
            List.of(new Outage("session", Stage.ENRICH, middle, 60, lessOne))),
        new Case(
            "and a broker dies",
            burst,
            List.of(
                new Outage("election", Stage.INGEST, middle, 15, lessBroker),
                new Outage("election", Stage.ENRICH, middle, 15, lessBroker),
                new Outage("election", Stage.ARCHIVE, middle, 15, lessBroker))),
        new Case(
            "and the database fails over",
            burst,
            List.of(new Outage("fail-over", Stage.ARCHIVE, middle, 90, 0))),
        new Case(
            "enrichment stands still for an hour",
            second -> mean,
            List.of(new Outage("away", Stage.ENRICH, BURST_AT, 3600, 0))));
  }

  private static Map<Stage, Double> capacities(Sizing sizing, Assumptions given) {
    Map<Stage, Double> capacities = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      capacities.put(stage, sizing.capacity(stage, UnitCosts.MEASURED, given));
    }
    return capacities;
  }

  private static void print(TextTable table, Terminal terminal) {
    table.lines(terminal.width()).forEach(terminal::line);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
