package io.broadsheet.benchmarks.editions.truth;

/**
 * A place inside a paragraph where the page broke it.
 *
 * @param at offset into the body of what stands behind the break
 */
public record SourceBreak(int at, Kind kind) {
  /** Why the line ended there. */
  public enum Kind {
    /** A column's or page's end, or matter that got between: an empty line may follow. */
    COLUMN,
    /** The width of the column, as at every line's end. */
    WRAP
  }
}
