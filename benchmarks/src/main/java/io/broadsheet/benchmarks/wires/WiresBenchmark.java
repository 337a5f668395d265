package io.broadsheet.benchmarks.wires;

import io.broadsheet.benchmarks.Benchmark;
import io.broadsheet.benchmarks.Checkout;
import io.broadsheet.benchmarks.Report;
import io.broadsheet.benchmarks.Settings;
import io.broadsheet.launcher.terminal.Terminal;
import io.broadsheet.launcher.terminal.TextTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Items a second that the readers of wire formats read on one thread, by the processor's time, from
 * bytes to items; and the memory that a large document takes.
 */
public final class WiresBenchmark implements Benchmark {
  private static final Duration WARM_UP = Duration.ofSeconds(6);
  private static final Duration MEASURED = Duration.ofSeconds(4);
  private static final int LARGE = 20 * 1024 * 1024;
  private static final int QUICK_LARGE = 2 * 1024 * 1024;
  private static final double MIB = 1024.0 * 1024;

  @Override
  public String name() {
    return "wires";
  }

  @Override
  public String measures() {
    return "ninjs, NewsML, NITF and feeds: items a second, and memory for large documents";
  }

  @Override
  public Map<String, Object> run(Settings settings, Terminal terminal) {
    Path wires =
        Checkout.root()
            .resolve("ingest-service/src/test/resources/io/broadsheet/ingest/reading/wires");
    Path samples = Checkout.root().resolve("../shared/data/samples").normalize();
    try {
      Map<String, Object> json = new LinkedHashMap<>();
      List<WireDocument> invented = WireDocument.below(wires);
      int share = settings.quick() ? 10 : 1;
      TextTable speed = new TextTable("format", "documents", "bytes an item", "items a second");
      json.put("invented", measured(invented, "", share, speed));
      json.put("samples", measured(WireDocument.below(samples), " (IPTC's samples)", share, speed));
      Report.print(speed, terminal);
      terminal.line("");
      TextTable memory =
          new TextTable("one document", "MiB", "items", "items a second", "live heap at most");
      json.put("large", large(wires, settings.quick() ? QUICK_LARGE : LARGE, memory));
      Report.print(memory, terminal);
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Long> measured(
      List<WireDocument> documents, String of, int share, TextTable table) {
    Map<String, Long> rates = new TreeMap<>();
    documents.stream()
        .collect(Collectors.groupingBy(WireDocument::format, TreeMap::new, Collectors.toList()))
        .forEach(
            (format, some) -> {
              long items = some.stream().mapToLong(WireDocument::items).sum();
              long bytes = some.stream().mapToLong(document -> document.length()).sum();
              repeat(some, WARM_UP.dividedBy(share));
              long rounds = repeat(some, MEASURED.dividedBy(share));
              long rate = Math.round(items * (double) rounds / seconds(MEASURED.dividedBy(share)));
              rates.put(format, rate);
              table.row(
                  format + of,
                  String.valueOf(some.size()),
                  String.valueOf(bytes / items),
                  String.format(Locale.ROOT, "%,d", rate));
            });
    return rates;
  }

  /** How often all of them are read in a time of the processor. */
  private static long repeat(List<WireDocument> documents, Duration time) {
    long end = cpu() + time.toNanos();
    long rounds = 0;
    while (cpu() < end) {
      documents.forEach(WireDocument::read);
      rounds++;
    }
    return rounds;
  }

  private static List<Object> large(Path wires, int bytes, TextTable table) throws IOException {
    List<Object> rows = new ArrayList<>();
    for (var each : LargeDocuments.of(wires, bytes).entrySet()) {
      WireDocument document = WireDocument.of(each.getValue(), each.getKey()).getFirst();
      long from = cpu();
      document.read();
      double rate = document.items() / seconds(Duration.ofNanos(cpu() - from));
      double most = LiveHeap.peakOf(document::read) / MIB;
      table.row(
          document.format(),
          String.format(Locale.ROOT, "%.1f", document.length() / MIB),
          String.format(Locale.ROOT, "%,d", document.items()),
          String.format(Locale.ROOT, "%,.0f", rate),
          String.format(Locale.ROOT, "%.0f MiB", most));
      rows.add(
          Map.of(
              "format", document.format(),
              "bytes", document.length(),
              "items", document.items(),
              "itemsPerSecond", Math.round(rate),
              "liveHeapMiB", Math.round(most)));
    }
    return rows;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }
}
