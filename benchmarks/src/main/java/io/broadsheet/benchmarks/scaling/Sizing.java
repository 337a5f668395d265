package io.broadsheet.benchmarks.scaling;

import java.util.EnumMap;
import java.util.Map;

/**
 * A cluster for a load.
 *
 * @param instances of each service
 * @param partitions of each article topic: enough for every instance's share, with room to double
 * @param brokerCores of all brokers together
 * @param brokerGigabytes on the disks of all brokers together
 * @param databaseCores of the one that writes
 * @param dollarsPerMonth machines, disks and object store; no people, no traffic
 */
record Sizing(
    Map<Stage, Integer> instances,
    int partitions,
    int brokerCores,
    double brokerGigabytes,
    double objectGigabytesPerMonth,
    int databaseCores,
    double databaseGigabytes,
    double dollarsPerMonth) {
  private static final double HOURS_A_MONTH = 730;
  private static final double GIGABYTE = 1e9;

  Sizing {
    instances = Map.copyOf(instances);
  }

  static Sizing of(UnitCosts costs, Assumptions given) {
    Map<Stage, Integer> instances = new EnumMap<>(Stage.class);
    double instance = given.coresPerInstance() * given.growth();
    for (Stage stage : Stage.values()) {
      // Two at least, so that one may fail.
      instances.put(stage, Math.max(2, (int) Math.ceil(cores(costs.of(stage), given) / instance)));
    }
    int mostInstances = instances.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    double copies = 1 + (given.replicas() - 1) * given.followerCost();
    int brokerCores =
        Math.max(given.brokers(), (int) Math.ceil(cores(costs.kafka() * copies, given)));
    int databaseCores = Math.max(2, (int) Math.ceil(cores(costs.postgresql(), given)));
    double perDay = given.articlesPerHour() * 24;
    double logPerDay = perDay * costs.logBytes() / GIGABYTE;
    double brokerGigabytes = logPerDay * given.logDays() * given.replicas();
    double databaseGigabytes = perDay * costs.databaseBytes() * given.databaseDays() / GIGABYTE;
    int cores =
        instances.values().stream().mapToInt(Integer::intValue).sum() * given.coresPerInstance()
            + brokerCores
            + databaseCores * 2; // a replica beside it
    return new Sizing(
        instances,
        2 * mostInstances * given.coresPerInstance(),
        brokerCores,
        brokerGigabytes,
        logPerDay * 30,
        databaseCores,
        databaseGigabytes,
        cores * given.coreHour() * HOURS_A_MONTH
            + (brokerGigabytes + 2 * databaseGigabytes) * given.diskGigabyteMonth()
            + logPerDay * 30 * given.objectGigabyteMonth());
  }

  /** Articles a second that a stage can do with all its instances at work. */
  double capacity(Stage stage, UnitCosts costs, Assumptions given) {
    return instances.getOrDefault(stage, 0)
        * given.coresPerInstance()
        * given.growth()
        * 1000
        / costs.of(stage);
  }

  // In the busiest quarter, with room left.
  private static double cores(double milliseconds, Assumptions given) {
    return given.articlesPerSecond() * given.burst() * milliseconds / 1000 / given.busy();
  }
}
