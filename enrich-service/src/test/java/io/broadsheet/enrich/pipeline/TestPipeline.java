package io.broadsheet.enrich.pipeline;

import java.nio.file.Path;

/** The real pipeline, loaded once for all tests. */
public final class TestPipeline {
  /** UTF-16 code units of a body that are analysed in tests. */
  static final int LONGEST = 50_000;

  private static final Enricher ENRICHER =
      Pipeline.load(Path.of("target", "language-data"), LONGEST);

  private TestPipeline() {}

  public static Enricher enricher() {
    return ENRICHER;
  }
}
