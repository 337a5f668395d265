package io.broadsheet.benchmarks.scaling;

/**
 * What a cluster is asked to do, and what is taken for granted about it.
 *
 * @param articlesPerHour on average
 * @param burst the busiest quarter of an hour, as a multiple of the average
 * @param busy share of its cores that a stage may use in that quarter
 * @param growth what a second core brings, of one; {@code bench enrichment} measures it
 * @param coresPerInstance of each service's instances
 * @param brokers of Kafka
 * @param replicas of each record
 * @param followerCost processor time of a follower's copy, as a share of the leader's
 * @param logDays that the log stays on the brokers' disks; older segments lie in an object store
 * @param databaseDays that articles stay in PostgreSQL
 * @param coreHour price, in dollars, as all prices here
 * @param diskGigabyteMonth price on SSDs
 * @param objectGigabyteMonth price in an object store
 */
record Assumptions(
    double articlesPerHour,
    double burst,
    double busy,
    double growth,
    int coresPerInstance,
    int brokers,
    int replicas,
    double followerCost,
    int logDays,
    int databaseDays,
    double coreHour,
    double diskGigabyteMonth,
    double objectGigabyteMonth) {
  static final Assumptions A_MILLION_AN_HOUR =
      new Assumptions(1_000_000, 3, 0.6, 0.94, 4, 3, 3, 0.5, 7, 90, 0.04, 0.10, 0.023);

  double articlesPerSecond() {
    return articlesPerHour / 3600;
  }
}
