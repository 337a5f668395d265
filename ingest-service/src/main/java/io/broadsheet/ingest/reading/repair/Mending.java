package io.broadsheet.ingest.reading.repair;

import io.broadsheet.ingest.reading.repair.Line.Mark;
import java.util.BitSet;
import java.util.List;

/**
 * Mends within lines what OCR and exports break: spaces between Chinese characters and inside
 * numbers, quotation marks that do not match. What a whole page does by habit it leaves.
 */
final class Mending {
  private Mending() {}

  static List<Line> of(String raw, List<Line> lines) {
    Spacing spacing = Spacing.of(lines);
    return lines.stream().map(line -> mended(raw, line, spacing)).toList();
  }

  private static Line mended(String raw, Line line, Spacing spacing) {
    if (line.mark() == Mark.CODE || line.mark() == Mark.TABLE) {
      return line;
    }
    String text = line.text();
    char[] units = text.toCharArray();
    BitSet dropped = new BitSet();
    if (text.indexOf(' ') > 0) {
      spacing.close(text, Spacing.wide(raw, line.clean()), dropped);
    }
    Digits.narrow(units, dropped);
    Quotes.mend(units, dropped);
    boolean same = dropped.isEmpty() && text.contentEquals(new String(units));
    return same ? line : line.with(line.clean().edited(units, dropped));
  }
}
