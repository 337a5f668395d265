package io.broadsheet.benchmarks.scaling;

/**
 * What one article costs, as {@code ./broadsheet bench costs} prints it.
 *
 * @param kafka processor milliseconds of a broker without followers, as all times here
 * @param logBytes on the three article topics, compressed, one replica
 * @param databaseBytes with indexes
 * @param characters of the article that they were measured with
 */
record UnitCosts(
    double kafka,
    double postgresql,
    double ingest,
    double enrich,
    double archive,
    int logBytes,
    int databaseBytes,
    int characters) {
  /** On 2 cores with nothing else running, JDK 25; {@code docs/scaling.md} has the run. */
  static final UnitCosts MEASURED =
      new UnitCosts(1.54, 1.87, 1.19, 7.36, 2.84, 899 + 899 + 1_685, 14_760, 367);

  /** Processor milliseconds of one article in a service. */
  double of(Stage stage) {
    return switch (stage) {
      case INGEST -> ingest;
      case ENRICH -> enrich;
      case ARCHIVE -> archive;
    };
  }
}
