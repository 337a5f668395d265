package io.broadsheet.benchmarks.editions.measuring;

import io.broadsheet.contracts.Require;

/**
 * One thing that was read otherwise than it is.
 *
 * @param what {@code headline}, {@code body}, {@code fact date} …
 * @param article the headline of the article concerned; empty for the edition
 * @param expected empty where nothing should have been read
 * @param read empty where nothing was read
 */
public record Mismatch(String what, String article, String expected, String read) {
  public Mismatch {
    Require.notBlank(what, "what");
  }
}
