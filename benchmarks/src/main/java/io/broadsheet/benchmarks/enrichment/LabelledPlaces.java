package io.broadsheet.benchmarks.enrichment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence whose places a person has labelled: {@code [鼓楼区|320302]}.
 *
 * @param home of the story, null where nothing tells
 */
record LabelledPlaces(@Nullable String home, String text, List<Label> labels) {
  /** Where a name stands, and the code, the kind or the question mark that belongs to it. */
  record Label(int start, int end, String meaning) {}

  LabelledPlaces {
    labels = List.copyOf(labels);
  }

  static List<LabelledPlaces> in(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", 2))
          .map(cells -> of(cells[0].equals("-") ? null : cells[0], cells[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledPlaces of(@Nullable String home, String line) {
    StringBuilder text = new StringBuilder();
    List<Label> labels = new ArrayList<>();
    int behind = 0;
    for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', behind)) {
      int bar = line.indexOf('|', open);
      int close = line.indexOf(']', bar);
      text.append(line, behind, open);
      int start = text.length();
      text.append(line, open + 1, bar);
      labels.add(new Label(start, text.length(), line.substring(bar + 1, close)));
      behind = close + 1;
    }
    return new LabelledPlaces(home, text.append(line, behind, line.length()).toString(), labels);
  }
}
