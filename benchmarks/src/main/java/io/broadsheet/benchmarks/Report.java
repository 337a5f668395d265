package io.broadsheet.benchmarks;

import io.broadsheet.launcher.terminal.Colour;
import io.broadsheet.launcher.terminal.Terminal;
import io.broadsheet.launcher.terminal.TextTable;
import java.util.List;

/** How a benchmark shows its tables. */
public final class Report {
  private Report() {}

  /** A table under a painted heading. */
  public static void print(TextTable table, Terminal terminal) {
    List<String> lines = table.lines(terminal.width());
    terminal.line(terminal.paint(Colour.HEADING, lines.getFirst()));
    lines.subList(1, lines.size()).forEach(terminal::line);
  }
}
