package io.broadsheet.benchmarks.editions.truth;

import io.broadsheet.contracts.Require;
import java.time.LocalDate;
import java.util.Set;

/**
 * A page with its truth.
 *
 * @param name by which it can be found or made again
 * @param mediaType as it would be posted
 * @param quirks what is special about it, in words
 */
public record Sample(
    String name, String mediaType, String text, TrueEdition truth, Set<String> quirks) {
  /** The day on which all of them are posted: undated stories are of that day. */
  public static final LocalDate RECEIVED = LocalDate.of(2027, 1, 15);

  public Sample {
    Require.notBlank(name, "name");
    quirks = Set.copyOf(quirks);
  }
}
