package io.broadsheet.benchmarks.scaling;

/**
 * A stage does less for a while.
 *
 * @param from second of the simulated time
 * @param left share of its capacity that goes on meanwhile
 */
record Outage(String what, Stage stage, int from, int seconds, double left) {
  boolean at(int second) {
    return second >= from && second < from + seconds;
  }
}
