package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells lines that are a table's records, though words stand in them: each has the same commas. */
final class Records {
  /** Enough of a text to judge it by. */
  private static final int SAMPLE = 2_000;

  private static final int FEWEST = 4;

  /** One comma in every line is how a list of names and places looks. */
  private static final int FEWEST_SIGNS = 2;

  private static final String SIGNS = ",;|\t";

  private Records() {}

  static boolean are(List<Line> lines) {
    List<Line> sample = lines.subList(0, Math.min(SAMPLE, lines.size()));
    if (sample.size() < FEWEST) {
      return false;
    }
    long sentences = sample.stream().filter(line -> Form.endsSentence(line.text())).count();
    return sentences * 10 <= sample.size()
        && SIGNS.chars().anyMatch(sign -> areParted(sample, (char) sign));
  }

  private static boolean areParted(List<Line> lines, char sign) {
    Map<Long, Integer> counts = new TreeMap<>();
    for (Line line : lines) {
      counts.merge(line.text().chars().filter(unit -> unit == sign).count(), 1, Integer::sum);
    }
    Map.Entry<Long, Integer> usual =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return usual.getKey() >= FEWEST_SIGNS && usual.getValue() * 10 >= lines.size() * 9;
  }
}
