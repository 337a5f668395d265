package io.broadsheet.benchmarks;

import io.broadsheet.benchmarks.costs.CostsBenchmark;
import io.broadsheet.benchmarks.editions.EditionsBenchmark;
import io.broadsheet.benchmarks.enrichment.EnrichmentBenchmark;
import io.broadsheet.benchmarks.scaling.ScalingBenchmark;
import io.broadsheet.benchmarks.wires.WiresBenchmark;
import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the benchmarks' process begins; {@code ./broadsheet bench} starts it. */
public final class Benchmarks {
  private static final List<Benchmark> ALL =
      List.of(
          new EditionsBenchmark(),
          new EnrichmentBenchmark(),
          new WiresBenchmark(),
          new CostsBenchmark(),
          new ScalingBenchmark());

  private Benchmarks() {}

  public static void main(String[] words) {
    System.exit(run(Terminal.system(), words));
  }

  /**
   * @return 0 done, 1 it went wrong, 2 it was not understood
   */
  static int run(Terminal terminal, String... words) {
    Settings settings;
    try {
      settings = Settings.of(words);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 2;
    }
    for (String name : settings.names()) {
      if (ALL.stream().noneMatch(benchmark -> benchmark.name().equals(name))) {
        System.err.println("There is no benchmark '" + name + "'. There are:\n" + known());
        return 2;
      }
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    for (Benchmark benchmark : ALL) {
      if (settings.names().isEmpty() || settings.names().contains(benchmark.name())) {
        figures.put(benchmark.name(), benchmark.run(settings, terminal));
      }
    }
    return write(settings, figures);
  }

  private static int write(Settings settings, Map<String, Object> figures) {
    if (settings.json() == null) {
      return 0;
    }
    try {
      Files.write(settings.json(), (Json.pretty(figures) + "\n").getBytes(StandardCharsets.UTF_8));
      return 0;
    } catch (IOException e) {
      System.err.println("cannot write " + settings.json() + ": " + e.getMessage());
      return 1;
    }
  }

  private static String known() {
    return ALL.stream()
        .map(benchmark -> "  " + benchmark.name() + ": " + benchmark.measures())
        .collect(Collectors.joining("\n"));
  }
}
