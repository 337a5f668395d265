package io.broadsheet.benchmarks.editions.truth;

import io.broadsheet.contracts.Require;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is true of an edition or an article.
 *
 * @param name {@code date}, {@code dateline.place} …
 * @param value null when the page says nothing of the kind, and a reader must not either
 */
public record Fact(String name, @Nullable String value) {
  public Fact {
    Require.notBlank(name, "fact.name");
  }
}
