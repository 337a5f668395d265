package io.broadsheet.enrich.pipeline.keyword;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A story with what an editor says of keywords.
 *
 * @param accepted that the editor would set under it
 * @param rejected that the editor would strike out
 */
record LabelledStory(String headline, String body, Set<String> accepted, Set<String> rejected) {
  LabelledStory {
    accepted = Set.copyOf(accepted);
    rejected = Set.copyOf(rejected);
  }

  static List<LabelledStory> all() {
    try {
      return Files.readAllLines(Path.of("data", "keywords", "stories.tsv")).stream()
          .skip(2)
          .map(line -> line.split("\t", -1))
          .map(
              cells ->
                  new LabelledStory(
                      cells[0],
                      cells[1].replace("\\n", "\n"),
                      Set.of(cells[2].split("\\|")),
                      Set.of(cells[3].split("\\|"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return headline;
  }
}
