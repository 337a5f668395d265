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
 * Articles a second that instances of the enrichment service do, each bound to a processor of its
 * own with all its threads, the compiler's too. Each instance is timed over the same part of its
 * life, when what it runs is compiled: so many articles each, behind as many that do not count.
 * Rounds of one and of all instances take turns; each figure is a median.
 */
final class EnrichGrowth {
  private static final int FILE = 300;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Path root;
  private final int warm;
  private final int timed;
  private final int rounds;

  /**
   * @param root of the built checkout
   * @param warm articles of each instance that go before those that are timed
   * @param timed articles of each instance
   */
  EnrichGrowth(Path root, int warm, int timed, int rounds) {
    this.root = root;
    this.warm = warm;
    this.timed = timed;
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
      // And some more: an instance that is ahead is not to run dry while the others are timed.
      post(stack, most * (warm + timed) * 5 / 4, seed, progress);
      for (int round = 0; round < rounds; round++) {
        for (int instances = 1; instances <= most; instances++) {
          progress.now("Enriching with " + instances + ", round " + (round + 1) + " of " + rounds);
          rates[instances - 1][round] = rate(stack, instances, "growth-" + instances + "-" + round);
        }
      }
    }
    return Arrays.stream(rates).map(EnrichGrowth::median).toList();
  }

  private void post(ScratchStack stack, int articles, long seed, Progress progress) {
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
        processes.add(start(stack, group, i));
      }
      long before = backlog.await((long) instances * warm, LONGEST);
      long begun = System.nanoTime();
      long done = backlog.await((long) instances * (warm + timed), LONGEST);
      return (done - before) / ((System.nanoTime() - begun) / 1e9);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      processes.forEach(EnrichGrowth::end);
    }
  }

  private Process start(ScratchStack stack, String group, int processor) throws IOException {
    Path service = root.resolve("enrich-service/target");
    ProcessBuilder builder =
        new ProcessBuilder(
                "taskset",
                "--cpu-list",
                Integer.toString(processor),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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
