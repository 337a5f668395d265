package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.Tsv;
import java.util.Comparator;
import java.util.List;

/**
 * The cue words that conventions of the press are told by; tab-separated files beside this class.
 */
final class Cues {
  private Cues() {}

  /** Where in a line a cue must stand. */
  enum Where {
    STARTS,
    ENDS,
    CONTAINS,
    WHOLE;

    static Where of(String word) {
      return switch (word) {
        case "starts" -> STARTS;
        case "ends" -> ENDS;
        case "contains" -> CONTAINS;
        case "whole" -> WHOLE;
        default -> throw new IllegalStateException("cue: where is " + word);
      };
    }
  }

  /**
   * @param kind what the cue says of the line, in the file's own words
   */
  record Cue(String text, Where where, String kind, double weight) {
    boolean fits(String line) {
      return switch (where) {
        case STARTS -> line.startsWith(text);
        case ENDS -> line.endsWith(text);
        case CONTAINS -> line.contains(text);
        case WHOLE -> line.equalsIgnoreCase(text);
      };
    }
  }

  /** Rows without comment and header, each cut at its tabs. */
  static List<List<String>> rows(String file) {
    return Tsv.rows(Cues.class, file).stream().map(List::of).toList();
  }

  /** The first column, longest first, so that a search takes the fullest word. */
  static List<String> words(String file) {
    return rows(file).stream()
        .map(List::getFirst)
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  /** Files of the columns cue, where, kind, weight. */
  static List<Cue> cues(String file) {
    return rows(file).stream()
        .map(
            row ->
                new Cue(
                    row.get(0), Where.of(row.get(1)), row.get(2), Double.parseDouble(row.get(3))))
        .toList();
  }
}
