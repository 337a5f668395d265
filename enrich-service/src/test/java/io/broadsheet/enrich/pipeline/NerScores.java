package io.broadsheet.enrich.pipeline;

import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.enrich.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Prints precision, recall and F1 (exact span and type) on labelled sentences, for a developer's
 * eyes; not a test. A file holds a sentence a line: text, tab, {@code start,end,TYPE;…}.
 */
final class NerScores {
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PER",
          EntityType.PERSON,
          "LOC",
          EntityType.PLACE,
          "GPE",
          EntityType.PLACE,
          "ORG",
          EntityType.ORGANIZATION);

  private record Span(EntityType type, int start, int end) {}

  private NerScores() {}

  public static void main(String[] files) throws IOException {
    Enricher enricher = Pipeline.load(Path.of("target", "language-data"), TestPipeline.LONGEST);
    for (String file : files) {
      Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);
      List<String> lines = Files.readAllLines(Path.of(file));
      long start = System.nanoTime();
      lines.forEach(line -> count(enricher, line.split("\t", -1), counts));
      System.out.printf(
          "%s: %d sentences, %d ms%n", file, lines.size(), (System.nanoTime() - start) / 1_000_000);
      int[] all = new int[3];
      counts.forEach(
          (type, c) -> {
            print(type.word(), c);
            for (int i = 0; i < 3; i++) {
              all[i] += c[i];
            }
          });
      print("all", all);
    }
  }

  private static void count(Enricher enricher, String[] cells, Map<EntityType, int[]> counts) {
    Set<Span> gold = new HashSet<>();
    for (String label :
        cells.length > 1 && !cells[1].isBlank() ? cells[1].split(";") : new String[0]) {
      String[] parts = label.split(",");
      EntityType type = TYPES.get(parts[2].toUpperCase(Locale.ROOT));
      if (type != null) {
        gold.add(new Span(type, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
      }
    }
    Set<Span> found = new HashSet<>();
    enricher
        .enrich(Articles.story("x", cells[0]))
        .entities()
        .forEach(
            entity ->
                entity.mentions().stream()
                    .filter(mention -> mention.field().equals("body"))
                    .forEach(m -> found.add(new Span(entity.type(), m.start(), m.end()))));
    for (EntityType type : Set.copyOf(TYPES.values())) {
      int[] c = counts.computeIfAbsent(type, key -> new int[3]);
      c[0] +=
          (int) gold.stream().filter(span -> span.type() == type && found.contains(span)).count();
      c[1] += (int) found.stream().filter(span -> span.type() == type).count();
      c[2] += (int) gold.stream().filter(span -> span.type() == type).count();
    }
  }

  private static void print(String name, int[] c) {
    double precision = c[1] == 0 ? 0 : 100.0 * c[0] / c[1];
    double recall = c[2] == 0 ? 0 : 100.0 * c[0] / c[2];
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    System.out.printf(Locale.ROOT, "  %-13s P %.1f R %.1f F1 %.1f%n", name, precision, recall, f1);
  }
}
