package io.broadsheet.ingest.reading.repair;

/**
 * One line that says something; empty ones only show in {@code blanksBefore}.
 *
 * @param clean what it says, without marks and outer spaces; never empty
 * @param mark what the export marked it as
 * @param level of a heading mark, 1 to 6; 0 when there is none
 * @param blanksBefore empty lines between this and the line before
 * @param indent columns of space that it began with
 * @param joinedLines how many lines of the document it was put together from
 */
public record Line(
    Clean clean, Mark mark, int level, int blanksBefore, int indent, int joinedLines) {
  /** What an export marks a line as. */
  public enum Mark {
    NONE,
    HEADING,
    BOLD,
    LIST,
    QUOTE,
    IMAGE,
    TABLE,
    RULE,
    CODE
  }

  /** Whether it began with the spaces of a paragraph; more of them set a line apart. */
  public boolean indented() {
    return indent >= 2;
  }

  Line with(Clean other) {
    return new Line(other, mark, level, blanksBefore, indent, joinedLines);
  }

  public String text() {
    return clean.text();
  }

  public int length() {
    return clean.text().length();
  }
}
