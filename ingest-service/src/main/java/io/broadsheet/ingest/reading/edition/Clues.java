package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Line;

/** What a line says, read once and asked often. */
record Clues(MastheadLine masthead, Byline byline, DatelineText dateline) {
  static Clues of(Line line) {
    String text = line.text();
    return new Clues(MastheadLine.of(text), Bylines.parse(text), Datelines.parse(text));
  }
}
