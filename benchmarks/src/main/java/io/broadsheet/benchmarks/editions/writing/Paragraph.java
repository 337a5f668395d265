package io.broadsheet.benchmarks.editions.writing;

/** One paragraph of a story, as it should be read. */
public record Paragraph(Kind kind, String text) {
  /** What a paragraph is, which says how it may be set. */
  public enum Kind {
    PROSE,
    INNER_HEADING,
    VERSE,
    ITEM,
    /** A line of a notice that says who and when. */
    DETAIL
  }

  static Paragraph prose(String text) {
    return new Paragraph(Kind.PROSE, text);
  }
}
