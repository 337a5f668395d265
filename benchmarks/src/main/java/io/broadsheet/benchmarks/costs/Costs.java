package io.broadsheet.benchmarks.costs;

import io.broadsheet.benchmarks.stack.ScratchStack;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a stack has spent so far.
 *
 * @param processor time by part
 * @param bytes on the disk, by topic and for the database
 */
record Costs(Map<String, Duration> processor, Map<String, Long> bytes) {
  private static final String DATABASE = "database";

  static Costs of(ScratchStack stack, List<String> topics) {
    Map<String, Long> bytes = new LinkedHashMap<>();
    topics.forEach(topic -> bytes.put(topic, stack.logBytes(topic)));
    bytes.put(DATABASE, stack.databaseBytes());
    return new Costs(stack.processorTime(), bytes);
  }

  Costs minus(Costs before) {
    Map<String, Duration> time = new LinkedHashMap<>();
    processor.forEach(
        (part, spent) ->
            time.put(part, spent.minus(before.processor.getOrDefault(part, Duration.ZERO))));
    Map<String, Long> more = new LinkedHashMap<>();
    bytes.forEach((what, many) -> more.put(what, many - before.bytes.getOrDefault(what, 0L)));
    return new Costs(time, more);
  }
}
