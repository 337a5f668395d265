package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.broadsheet.contracts.Require;
import java.util.List;
import java.util.OptionalInt;

/**
 * From a clean field back to the original document: runs in the order of the clean text. What no
 * run covers was put in by the reader (the line break of a paragraph, say).
 */
public record TextMap(@JsonValue List<Run> runs) {
  @JsonCreator
  public TextMap {
    runs = List.copyOf(runs);
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Require.that(
          before.start() + before.length() <= runs.get(i).start(),
          "maps: runs must follow one another, not " + before + " then " + runs.get(i));
    }
  }

  /** The code unit of the original that the one at {@code offset} comes from; none if put in. */
  public OptionalInt rawOf(int offset) {
    int low = 0;
    int high = runs.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Run run = runs.get(middle);
      if (offset < run.start()) {
        high = middle - 1;
      } else if (offset >= run.start() + run.length()) {
        low = middle + 1;
      } else {
        return OptionalInt.of(run.rawStart() + offset - run.start());
      }
    }
    return OptionalInt.empty();
  }
}
