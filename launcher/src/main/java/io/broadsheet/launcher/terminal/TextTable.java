package io.broadsheet.launcher.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows in columns that line up, whatever script the cells are in; long cells go over lines. */
public final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  public TextTable(String... headings) {
    this.headings = List.of(headings);
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException unless it has a cell a column
   */
  public TextTable row(String... cells) {
    if (cells.length != headings.size()) {
      throw new IllegalArgumentException("cells: " + headings.size() + ", not " + cells.length);
    }
    rows.add(Arrays.stream(cells).map(TextTable::oneLine).toList());
    return this;
  }

  /**
   * The table as lines, a rule under the headings.
   *
   * @param width in columns, which the lines keep to as far as the narrowest columns let them
   */
  public List<String> lines(int width) {
    int[] widths = widths(width);
    List<String> lines = new ArrayList<>(wrapped(headings, widths));
    lines.add(
        Arrays.stream(widths)
            .mapToObj("─"::repeat)
            .collect(Collectors.joining(GAP))
            .stripTrailing());
    rows.forEach(row -> lines.addAll(wrapped(row, widths)));
    return lines;
  }

  /** What does not fit is taken from the widest column, again and again. */
  private int[] widths(int width) {
    int[] widths =
        IntStream.range(0, headings.size())
            .map(
                column ->
                    IntStream.concat(
                            IntStream.of(DisplayWidth.of(headings.get(column))),
                            rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))))
                        .max()
                        .orElse(0))
            .toArray();
    int gaps = GAP.length() * (widths.length - 1);
    while (Arrays.stream(widths).sum() > width - gaps) {
      int widest = 0;
      for (int column = 1; column < widths.length; column++) {
        widest = widths[column] > widths[widest] ? column : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return widths;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static List<String> wrapped(List<String> cells, int[] widths) {
    List<String> rest = new ArrayList<>(cells);
    List<String> lines = new ArrayList<>();
    do {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String text = rest.get(column);
        int cut = DisplayWidth.fitting(text, widths[column]);
        line.append(DisplayWidth.pad(text.substring(0, cut), widths[column])).append(GAP);
        rest.set(column, text.substring(cut).stripLeading());
      }
      lines.add(line.toString().stripTrailing());
    } while (rest.stream().anyMatch(text -> !text.isEmpty()));
    return lines;
  }

  // A feed's text may hold escape sequences, which a terminal would obey.
  private static String oneLine(String cell) {
    return cell.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
