package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.edition.Cues.Cue;
import io.broadsheet.ingest.reading.repair.Form;

/** Tells lines that are set between stories to be looked at rather than read. */
final class Slogans {
  private static final double EVEN = 0.8;

  private static final CueIndex CUES =
      CueIndex.of(
          Cues.rows("slogans.tsv").stream()
              .map(
                  row ->
                      new Cue(
                          row.get(0),
                          Cues.Where.of(row.get(1)),
                          "banner",
                          Double.parseDouble(row.get(2))))
              .toList());

  private Slogans() {}

  /** Weight of the cues for a banner in a short line, and of its form. */
  static double weight(String text) {
    return text.length() <= LineForm.SHORT ? words(text) + (isEven(text) ? EVEN : 0) : 0;
  }

  /** Weight of the cues alone. */
  static double words(String text) {
    return CUES.weight(text);
  }

  /** Two halves of a length with a space between them, as slogans are set. */
  private static boolean isEven(String text) {
    int space = text.indexOf(' ');
    return space >= 4
        && space <= 7
        && text.length() == 2 * space + 1
        && text.chars().filter(unit -> Form.isHan((char) unit)).count() == 2L * space;
  }
}
