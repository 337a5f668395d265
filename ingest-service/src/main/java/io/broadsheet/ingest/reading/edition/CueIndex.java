package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.edition.Cues.Cue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cues that a line is asked for all at once. Its characters name the few of them that can stand in
 * it: to try every cue on every line costs more than anything else that a page takes.
 */
final class CueIndex {
  private final Map<Character, List<Cue>> starts = new HashMap<>();
  private final Map<Character, List<Cue>> ends = new HashMap<>();
  private final Map<Character, List<Cue>> inside = new HashMap<>();
  private final Map<Integer, List<Cue>> whole = new HashMap<>();

  /** What cues that stand anywhere begin with: most characters begin none. */
  private final BitSet insideFirst = new BitSet(1 << 16);

  private CueIndex() {}

  static CueIndex of(List<Cue> cues) {
    CueIndex index = new CueIndex();
    for (Cue cue : cues) {
      String text = cue.text();
      switch (cue.where()) {
        case STARTS -> add(index.starts, text.charAt(0), cue);
        case ENDS -> add(index.ends, text.charAt(text.length() - 1), cue);
        case WHOLE -> add(index.whole, text.length(), cue);
        case CONTAINS -> {
          add(index.inside, text.charAt(0), cue);
          index.insideFirst.set(text.charAt(0));
        }
      }
    }
    return index;
  }

  /** Whether any of them fits the line. */
  boolean fits(String line) {
    return isAny(line, cue -> true);
  }

  /** The weight of all that fit the line; each counts once. */
  double weight(String line) {
    double weight = 0;
    for (Cue cue : fitting(line)) {
      weight += cue.weight();
    }
    return weight;
  }

  /** Those that fit the line, each once. */
  List<Cue> fitting(String line) {
    List<Cue> fitting = new ArrayList<>();
    isAny(
        line,
        cue -> {
          fitting.add(cue);
          return false;
        });
    return fitting;
  }

  private boolean isAny(String line, Predicate<Cue> asked) {
    if (line.isEmpty()) {
      return false;
    }
    return isAny(starts.get(line.charAt(0)), line, asked)
        || isAny(ends.get(line.charAt(line.length() - 1)), line, asked)
        || isAny(whole.get(line.length()), line, asked)
        || isAnyInside(line, asked);
  }

  private static boolean isAny(@Nullable List<Cue> cues, String line, Predicate<Cue> asked) {
    if (cues != null) {
      for (Cue cue : cues) {
        if (cue.fits(line) && asked.test(cue)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAnyInside(String line, Predicate<Cue> asked) {
    for (int at = 0; at < line.length(); at++) {
      if (!insideFirst.get(line.charAt(at))) {
        continue;
      }
      for (Cue cue : inside.getOrDefault(line.charAt(at), List.of())) {
        // Each counts once, where it stands first.
        if (line.startsWith(cue.text(), at) && line.indexOf(cue.text()) == at && asked.test(cue)) {
          return true;
        }
      }
    }
    return false;
  }

  private static <K> void add(Map<K, List<Cue>> index, K key, Cue cue) {
    index.computeIfAbsent(key, unused -> new ArrayList<>()).add(cue);
  }
}
