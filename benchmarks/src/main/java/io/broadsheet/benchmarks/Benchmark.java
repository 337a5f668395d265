package io.broadsheet.benchmarks;

import io.broadsheet.launcher.terminal.Terminal;
import java.util.Map;

/** One thing that can be measured. */
public interface Benchmark {
  /** What it is called on the command line. */
  String name();

  /** What it measures, in a sentence. */
  String measures();

  /**
   * Measures, prints the tables, and gives the figures for machines.
   *
   * @return what {@code --json} writes under the benchmark's name
   */
  Map<String, Object> run(Settings settings, Terminal terminal);
}
