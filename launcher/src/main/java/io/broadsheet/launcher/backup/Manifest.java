package io.broadsheet.launcher.backup;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.Versions;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;

/**
 * What a backup says of itself.
 *
 * @param broadsheet the release that took it
 * @param postgresql the version of the server whose files it holds
 * @param positions the next record that the archive had not read when the backup was begun, by
 *     partition ({@code articles.raw-3}): all before them is in it, some behind them may be
 */
public record Manifest(
    String broadsheet, String postgresql, Instant takenAt, Map<String, Long> positions) {
  public Manifest {
    positions = Map.copyOf(positions);
  }

  static Manifest ofNow(Map<TopicPartition, Long> positions, Instant now) {
    Versions versions = Versions.current();
    Map<String, Long> byName = new TreeMap<>();
    positions.forEach((partition, next) -> byName.put(partition.toString(), next));
    return new Manifest(versions.broadsheet(), versions.postgresql(), now, byName);
  }

  static Manifest read(byte[] bytes) {
    try {
      return Json.read(bytes, Manifest.class);
    } catch (IOException e) {
      throw new Failure("this is no backup: " + e.getMessage(), e);
    }
  }

  Map<TopicPartition, Long> partitions() {
    Map<TopicPartition, Long> partitions = new HashMap<>();
    positions.forEach((name, next) -> partitions.put(partition(name), next));
    return partitions;
  }

  /**
   * Whether this release's server can read the files: within a major version they stay the same.
   *
   * @throws Failure when not
   */
  void check() {
    String here = Versions.current().postgresql();
    if (!major(here).equals(major(postgresql))) {
      throw new Failure(
          "the backup is of PostgreSQL " + postgresql + "; " + here + " cannot read its files");
    }
  }

  private static String major(String version) {
    return version.split("\\.", 2)[0];
  }

  private static TopicPartition partition(String name) {
    int dash = name.lastIndexOf('-');
    return new TopicPartition(name.substring(0, dash), Integer.parseInt(name.substring(dash + 1)));
  }
}
