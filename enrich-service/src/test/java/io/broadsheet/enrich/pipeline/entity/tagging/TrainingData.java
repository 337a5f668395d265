package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.Tsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sentences are learned from and which are kept for tests; no sentence is both.
 *
 * @param originals how many at the beginning of those to learn from are no variants of others
 */
record TrainingData(List<Labelled> train, int originals, Map<String, List<Labelled>> tests) {
  private static final int VARIANTS = 2;
  // The last of every so many is kept.
  private static final int PARTS = 5;

  static TrainingData read(Path data) throws IOException {
    List<Labelled> train =
        new ArrayList<>(Labelled.read(data.resolve("uner.train.tsv"), Register.REFERENCE));
    List<Labelled> newspaper = Labelled.read(data.resolve("msra.val.tsv"), Register.NEWS);
    List<Labelled> kept = new ArrayList<>();
    for (int i = 0; i < newspaper.size(); i++) {
      (isKept(i) ? kept : train).add(newspaper.get(i));
    }
    List<Labelled> own = own();
    List<Labelled> ownKept = new ArrayList<>();
    List<Labelled> ownTrain = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      (isKept(i) ? ownKept : ownTrain).add(own.get(i));
    }
    train.addAll(ownTrain);
    List<String> surnames =
        Tsv.rows(TrainingData.class, "/io/broadsheet/enrich/pipeline/entity/surnames.tsv").stream()
            .map(row -> row[0])
            .toList();
    Map<String, List<Labelled>> tests = new LinkedHashMap<>();
    tests.put("uner.dev", Labelled.read(data.resolve("uner.dev.tsv"), Register.REFERENCE));
    tests.put("msra.val, kept fifth", kept);
    tests.put("own, kept fifth", ownKept);
    train = new ArrayList<>(withoutThoseOf(tests, train));
    int originals = train.size();
    Variants variants = new Variants(surnames, train);
    for (int i = 0; i < VARIANTS; i++) {
      for (Labelled sentence : ownTrain) {
        train.add(variants.of(sentence));
      }
    }
    return new TrainingData(List.copyOf(train), originals, tests);
  }

  /** The project's own sentences; beside the module's other data, for they are no resource. */
  static List<Labelled> own() throws IOException {
    return own("county-sentences.tsv");
  }

  static List<Labelled> own(String file) throws IOException {
    return Files.readAllLines(Path.of("data", "names", file)).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(Labelled::ofBrackets)
        .toList();
  }

  private static boolean isKept(int at) {
    return at % PARTS == PARTS - 1;
  }

  // Agencies print the same sentence twice.
  private static List<Labelled> withoutThoseOf(
      Map<String, List<Labelled>> tests, List<Labelled> train) {
    Set<String> texts = new HashSet<>();
    tests.values().forEach(test -> test.forEach(sentence -> texts.add(sentence.text())));
    return train.stream().filter(sentence -> !texts.contains(sentence.text())).toList();
  }
}
