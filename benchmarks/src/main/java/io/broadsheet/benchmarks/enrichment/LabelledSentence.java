package io.broadsheet.benchmarks.enrichment;

import io.broadsheet.contracts.enrichment.EntityType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A sentence and the names in it, as somebody labelled them by hand. */
record LabelledSentence(String text, Set<Name> names) {
  // The models learn from the other four fifths: see enrich-service/data/names/README.md.
  private static final int PARTS = 5;

  LabelledSentence {
    names = Set.copyOf(names);
  }

  /** The sets that no model here learned from, by name; those that are not at hand are left out. */
  static Map<String, List<LabelledSentence>> sets(Path root) {
    Path shared = root.resolve("../shared/data/ner");
    Map<String, List<LabelledSentence>> sets = new LinkedHashMap<>();
    put(sets, "uner.dev", shared.resolve("uner.dev.tsv"), 1);
    put(sets, "msra.val, fifth kept", shared.resolve("msra.val.tsv"), PARTS);
    put(
        sets,
        "own, fifth kept",
        root.resolve("enrich-service/data/names/county-sentences.tsv"),
        PARTS);
    put(
        sets,
        "own pages, six papers",
        root.resolve("enrich-service/data/names/page-stories.tsv"),
        1);
    put(
        sets,
        "own wire copy, English",
        root.resolve("enrich-service/data/names/wire-test-sentences.tsv"),
        1);
    return sets;
  }

  // The last of every so many.
  private static void put(
      Map<String, List<LabelledSentence>> sets, String name, Path file, int parts) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      List<LabelledSentence> all =
          Files.readAllLines(file).stream()
              .filter(
                  line ->
                      !line.startsWith("#") && !line.equals("sentence") && !line.equals("story"))
              .map(line -> line.contains("\t") ? ofOffsets(line) : ofBrackets(line))
              .toList();
      sets.put(
          name,
          IntStream.range(0, all.size())
              .filter(i -> i % parts == parts - 1)
              .mapToObj(all::get)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text, tab, {@code start,end,TYPE;…}. */
  static LabelledSentence ofOffsets(String line) {
    String[] cells = line.split("\t", -1);
    Set<Name> names = new HashSet<>();
    for (String label : cells[1].split(";", -1)) {
      String[] parts = label.split(",", -1);
      if (parts.length == 3) {
        names.add(new Name(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), type(parts[2])));
      }
    }
    return new LabelledSentence(cells[0], names);
  }

  /** {@code [区委|O]常委[甄怀谷|P]到任。} */
  static LabelledSentence ofBrackets(String line) {
    StringBuilder text = new StringBuilder();
    Set<Name> names = new HashSet<>();
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '[' -> start = text.length();
        case '|' -> {
          names.add(new Name(start, text.length(), type(line.substring(i + 1, i + 2))));
          i += 2;
        }
        default -> text.append(line.charAt(i));
      }
    }
    return new LabelledSentence(text.toString(), names);
  }

  private static EntityType type(String label) {
    return switch (label.charAt(0)) {
      case 'P' -> EntityType.PERSON;
      case 'L' -> EntityType.PLACE;
      case 'O' -> EntityType.ORGANIZATION;
      default -> throw new IllegalArgumentException("a label of no type: " + label);
    };
  }
}
