package io.broadsheet.benchmarks.enrichment;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.enrich.pipeline.Enricher;
import io.broadsheet.launcher.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Characters a second through the whole pipeline and through a bare library, and memory. */
final class Speed {
  private static final int STORY = 800;
  private static final int ROUNDS = 4;

  private Speed() {}

  static Map<String, Object> measured(
      List<String> sentences, Enricher enricher, Libraries libraries, Terminal terminal) {
    List<String> stories = stories(sentences);
    List<RawArticle> articles = stories.stream().map(Stories::of).toList();
    long characters = stories.stream().mapToLong(String::length).sum();
    double one = on(1, characters, articles, enricher::enrich);
    int cores = Runtime.getRuntime().availableProcessors();
    double all = on(cores, characters, articles, enricher::enrich);
    double mynlp = on(1, characters, stories, libraries::mynlp);
    double hanlp = on(1, characters, stories, libraries::hanlp);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("charactersPerSecondOnOneCore", one);
    json.put("charactersPerSecondOnAllCores", all);
    json.put("cores", cores);
    json.put("mynlpCharactersPerSecond", mynlp);
    json.put("hanlpCharactersPerSecond", hanlp);
    json.put("residentMegabytes", residentMegabytes());
    terminal.line(
        String.format(
            Locale.ROOT,
            "%,.0f characters a second on one core, %.0f %% of mynlp's %,.0f (HanLP"
                + " %,.0f); %.2f times that on %d cores; %d MB resident",
            one,
            100 * one / mynlp,
            mynlp,
            hanlp,
            all / one,
            cores,
            residentMegabytes()));
    return json;
  }

  private static List<String> stories(List<String> sentences) {
    List<String> stories = new ArrayList<>();
    StringBuilder story = new StringBuilder();
    for (String sentence : sentences) {
      story.append(sentence).append('\n');
      if (story.length() >= STORY) {
        stories.add(story.toString());
        story.setLength(0);
      }
    }
    if (!story.isEmpty()) {
      stories.add(story.toString());
    }
    return stories;
  }

  // The best of several rounds by the clock, so on a machine that does nothing else; the first
  // ones warm up.
  private static <T> double on(int threads, long characters, List<T> items, Consumer<T> work) {
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      List<Thread> running = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        // Every thread does all of it, so that none waits for another at the end.
        running.add(Thread.ofPlatform().start(() -> items.forEach(work)));
      }
      running.forEach(Speed::join);
      best = Math.max(best, characters * threads * 1e9 / (System.nanoTime() - start));
    }
    return best;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  // Of this process, which holds the libraries a second time for comparison.
  private static long residentMegabytes() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(kilobytes -> Long.parseLong(kilobytes) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // not on this system
    }
  }
}
