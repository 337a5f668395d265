package io.broadsheet.archive.change;

import io.broadsheet.archive.reading.Viewer;

/**
 * Whose log it is. Operators' holds all that happens; readers' leaves out what they may not know,
 * and numbers what is left without a gap. A number of the one means nothing in the other.
 */
enum Audience {
  READERS,
  OPERATORS;

  static Audience of(Viewer viewer) {
    return viewer.isOperator() ? OPERATORS : READERS;
  }
}
