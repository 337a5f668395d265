package io.broadsheet.ingest.reading.edition;

/** Kinds of text that do not look like prose and are a story's own nevertheless. */
enum Shape {
  /** Nothing of the kind. */
  PLAIN,
  /** A line of a stanza. */
  VERSE,
  /** A line of a notice or of a match report: a label with its fact, a date, who signs. */
  DETAIL,
  /** A row of a table or a line of code. */
  ROW
}
