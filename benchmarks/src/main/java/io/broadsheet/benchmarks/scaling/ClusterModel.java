package io.broadsheet.benchmarks.scaling;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * A cluster second by second: what arrives waits in front of a stage, which takes what it can, and
 * hands it to the next. Queues are Kafka's partitions, so they are without limit and in order; work
 * is spread evenly over them; nothing is lost, which other tests show of the real one.
 */
final class ClusterModel {
  /**
   * What became of a stage's queue.
   *
   * @param mostWaiting articles
   * @param longestWait seconds that the last of the longest queue waits, at the full capacity
   * @param behindFor seconds in which anything waited for more than one
   */
  record Queue(double mostWaiting, double longestWait, int behindFor) {}

  private final Map<Stage, Double> capacity;
  private final List<Outage> outages;

  /**
   * @param capacity articles a second
   */
  ClusterModel(Map<Stage, Double> capacity, List<Outage> outages) {
    this.capacity = Map.copyOf(capacity);
    this.outages = List.copyOf(outages);
  }

  /**
   * Lets time pass.
   *
   * @param arrivals articles in each second
   */
  Map<Stage, Queue> run(int seconds, IntToDoubleFunction arrivals) {
    Map<Stage, Double> waiting = new EnumMap<>(Stage.class);
    Map<Stage, Queue> seen = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      waiting.put(stage, 0.0);
      seen.put(stage, new Queue(0, 0, 0));
    }
    for (int second = 0; second < seconds; second++) {
      double arriving = arrivals.applyAsDouble(second);
      for (Stage stage : Stage.values()) {
        double there = waiting.getOrDefault(stage, 0.0) + arriving;
        double done = Math.min(there, capacityAt(stage, second));
        waiting.put(stage, there - done);
        seen.merge(stage, queue(stage, there - done), ClusterModel::worse);
        arriving = done;
      }
    }
    return seen;
  }

  private Queue queue(Stage stage, double waiting) {
    double wait = waiting / capacity.getOrDefault(stage, 1.0);
    return new Queue(waiting, wait, wait > 1 ? 1 : 0);
  }

  private static Queue worse(Queue one, Queue other) {
    return new Queue(
        Math.max(one.mostWaiting(), other.mostWaiting()),
        Math.max(one.longestWait(), other.longestWait()),
        one.behindFor() + other.behindFor());
  }

  private double capacityAt(Stage stage, int second) {
    double left =
        outages.stream()
            .filter(outage -> outage.stage() == stage && outage.at(second))
            .mapToDouble(Outage::left)
            .min()
            .orElse(1);
    return capacity.getOrDefault(stage, 0.0) * left;
  }
}
