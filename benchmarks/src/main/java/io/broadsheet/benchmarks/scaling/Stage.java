package io.broadsheet.benchmarks.scaling;

import java.util.Locale;

/** The parts that an article passes, in order. */
enum Stage {
  INGEST,
  ENRICH,
  ARCHIVE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
