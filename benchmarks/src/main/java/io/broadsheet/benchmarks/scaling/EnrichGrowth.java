package io.broadsheet.benchmarks.scaling;

import io.broadsheet.benchmarks.stack.Load;
import io.broadsheet.benchmarks.stack.ScratchStack;
import io.broadsheet.launcher.terminal.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Articles a second that instances of the enrichment service do, each confined to one processor,
 * from the same backlog. Rounds of one and of all instances take turns; each figure is a median.
 */
final class EnrichGrowth {
  private static final int FILE = 300;
  // Before it a JVM is still compiling what it will run.
  private static final double WARM = 0.3;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Path root;
  private final int articles;
  private final int rounds;

  /**
   * @param root of the built checkout
   * @param articles that wait when the instances start
   */
  EnrichGrowth(Path root, int articles, int rounds) {
    this.root = root;
    this.articles = articles;
    this.rounds = rounds;
  }

  /**
   * Measures.
   *
   * @param most instances: one up to the machine's processors
   * @return by instances, from one on
   */
  List<Double> measured(int most, long seed, Progress progress) {
    double[][] rates = new double[most][rounds];
    try (ScratchStack stack = ScratchStack.up(root)) {
      stack.stop("enrich");
      stack.stop("archive");
      post(stack, seed, progress);
      for (int round = 0; round < rounds; round++) {
        for (int instances = 1; instances <= most; instances++) {
          progress.now("Enriching with " + instances + ", round " + (round + 1) + " of " + rounds);
          rates[instances - 1][round] = rate(stack, instances, "growth-" + instances + "-" + round);
        }
      }
    }
    return Arrays.stream(rates).map(EnrichGrowth::median).toList();
  }

  private void post(ScratchStack stack, long seed, Progress progress) {
    try {
      Load load = new Load(seed);
      Path folder = Files.createTempDirectory(root.resolve("target"), "growth-");
      for (int done = 0; done < articles; done += FILE) {
        progress.now("Posting", done, articles, "articles");
        Path file = load.write(folder, Math.min(FILE, articles - done));
        stack.submit(file);
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double rate(ScratchStack stack, int instances, String group) {
    List<Process> processes = new ArrayList<>();
    try (Backlog backlog = new Backlog(stack.bootstrapServers(), group)) {
      for (int i = 0; i < instances; i++) {
        processes.add(start(stack, group));
      }
      long total = backlog.total();
      long warm = backlog.await((long) (total * WARM), LONGEST);
      long begun = System.nanoTime();
      backlog.await(total, LONGEST);
      return (total - warm) / ((System.nanoTime() - begun) / 1e9);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      processes.forEach(EnrichGrowth::end);
    }
  }

  private Process start(ScratchStack stack, String group) throws IOException {
    Path service = root.resolve("enrich-service/target");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ActiveProcessorCount=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                service.resolve("quarkus-app/quarkus-run.jar").toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("QUARKUS_HTTP_PORT", "0");
    builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", stack.bootstrapServers());
    builder.environment().put("MP_MESSAGING_INCOMING_RAW_IN_GROUP_ID", group);
    builder
        .environment()
        .put("BROADSHEET_ENRICH_CACHE_DIR", service.resolve("language-data").toString());
    return builder.start();
  }

  private static void end(Process process) {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
