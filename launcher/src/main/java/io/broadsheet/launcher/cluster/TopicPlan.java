package io.broadsheet.launcher.cluster;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How wide topics are and how safe.
 *
 * @param partitions of topics whose work is shared out; the tables that all read whole have one
 * @param replicas of every partition
 * @param minInSync replicas that must have a record before it is acknowledged
 * @param localRetention how long brokers keep what they have copied to tiered storage; null where
 *     there is none, and they keep everything
 */
public record TopicPlan(
    int partitions, short replicas, int minInSync, @Nullable Duration localRetention) {
  /** One broker. Six partitions are enough for six workers a stage; a key's order is kept. */
  public static final TopicPlan SINGLE_BROKER = new TopicPlan(6, (short) 1, 1, null);

  public TopicPlan {
    if (partitions < 1) {
      throw new IllegalArgumentException("partitions: 1 or more, not " + partitions);
    }
    if (replicas < 1) {
      throw new IllegalArgumentException("replicas: 1 or more, not " + replicas);
    }
    if (minInSync < 1 || minInSync > replicas) {
      throw new IllegalArgumentException(
          "minInSync: from 1 to the number of replicas, not " + minInSync);
    }
    if (localRetention != null && !localRetention.isPositive()) {
      throw new IllegalArgumentException("localRetention: longer than nothing");
    }
  }

  /**
   * By {@code BROADSHEET_PARTITIONS}, {@code BROADSHEET_REPLICAS}, {@code BROADSHEET_MIN_INSYNC}
   * and {@code BROADSHEET_LOCAL_RETENTION} ({@code P7D}); what is not set is as on a single broker.
   *
   * @throws IllegalArgumentException that names the variable
   */
  public static TopicPlan of(Map<String, String> environment) {
    return new TopicPlan(
        number(environment, "BROADSHEET_PARTITIONS", SINGLE_BROKER.partitions),
        (short) number(environment, "BROADSHEET_REPLICAS", SINGLE_BROKER.replicas),
        number(environment, "BROADSHEET_MIN_INSYNC", SINGLE_BROKER.minInSync),
        duration(environment, "BROADSHEET_LOCAL_RETENTION"));
  }

  private static int number(Map<String, String> environment, String name, int otherwise) {
    String value = environment.getOrDefault(name, "").strip();
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + ": a number, not '" + value + "'", e);
    }
  }

  private static @Nullable Duration duration(Map<String, String> environment, String name) {
    String value = environment.getOrDefault(name, "").strip();
    try {
      return value.isEmpty() ? null : Duration.parse(value);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(name + ": a duration such as P7D, not '" + value + "'", e);
    }
  }
}
