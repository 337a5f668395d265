package io.broadsheet.enrich.pipeline.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A text with the top-level topic that people gave it.
 *
 * @param weight as an example, 1 for a whole story
 */
record LabelledText(String topic, String headline, String body, double weight) {
  private static final double OF_A_HEADLINE = 0.05;
  private static final double OF_A_NAME = 0.3;
  private static final int EACH_CLASS = 300;

  // The classes of THUCNews that say one topic. "Society" there holds crime, accidents and curiosa
  // alike, so it is left out; houses and shares are business.
  private static final Map<String, String> CLASSES =
      Map.of(
          "0", "04", "1", "04", "2", "04", "3", "05", "4", "13", "6", "11", "7", "15", "8", "10",
          "9", "01");

  /** Stories of this project: topic, headline, body. */
  static List<LabelledText> stories(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(row -> new LabelledText(code(row[0]), row[1], row[2], 1))
        .toList();
  }

  /** Headlines of THUCNews: text, class. */
  static List<LabelledText> headlines(Path file, Cues cues) throws IOException {
    List<LabelledText> found = new ArrayList<>();
    Map<String, Integer> taken = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] row = line.split("\t", -1);
      String topic = CLASSES.get(row[1]);
      if (topic != null
          && (!topic.equals("11") || speaksOnlyFor(code(topic), row[0], cues))
          && taken.merge(topic, 1, Integer::sum) <= EACH_CLASS) {
        found.add(new LabelledText(code(topic), "", row[0], OF_A_HEADLINE));
      }
    }
    return found;
  }

  // "Politics" there holds wars, disasters and crime too.
  private static boolean speaksOnlyFor(String topic, String text, Cues cues) {
    Set<String> spoken = new HashSet<>();
    cues.in(text.toLowerCase(Locale.ROOT))
        .keySet()
        .forEach(word -> spoken.addAll(cues.topics(word)));
    return spoken.equals(Set.of(topic));
  }

  /** Names and definitions of the topics: code, level, English, Chinese, definition. */
  static List<LabelledText> definitions(Path file, MediaTopics topics) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", -1))
        .map(
            row ->
                new LabelledText(
                    topics.topic(row[0]).top(),
                    "",
                    row[2] + " " + row[3] + " " + row[4],
                    OF_A_NAME))
        .toList();
  }

  private static String code(String digits) {
    return "medtop:" + digits + "000000";
  }
}
