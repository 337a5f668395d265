package io.broadsheet.enrich.pipeline;

import io.broadsheet.contracts.Require;
import java.time.Duration;
import java.util.Map;

/**
 * How long a stage may work on one article. Work is bounded by the characters that are read, which
 * is the same on every machine; time only guards against what nobody thought of, so it is ample.
 *
 * @param each for a stage that has no budget of its own
 * @param own by stage
 */
public record StageBudgets(Duration each, Map<String, Duration> own) {
  private static final Duration AMPLE = Duration.ofSeconds(30);

  public StageBudgets {
    own = Map.copyOf(own);
    Require.that(isSome(each), "budgets.each: more than nothing, not " + each);
    own.forEach(
        (stage, budget) ->
            Require.that(
                isSome(budget), "budgets." + stage + ": more than nothing, not " + budget));
  }

  /** For every stage the same, ample. */
  public static StageBudgets ample() {
    return new StageBudgets(AMPLE, Map.of());
  }

  Duration of(String stage) {
    return own.getOrDefault(stage, each);
  }

  /** The least that any stage may have. */
  Duration least() {
    return own.values().stream()
        .reduce(each, (one, other) -> one.compareTo(other) < 0 ? one : other);
  }

  private static boolean isSome(Duration budget) {
    return budget.isPositive();
  }
}
