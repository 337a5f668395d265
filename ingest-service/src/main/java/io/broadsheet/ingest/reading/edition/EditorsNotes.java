package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.edition.Cues.Cue;
import java.util.List;

/**
 * Tells the editor's box, which belongs to the story that it introduces or closes and is part of
 * its text as printed.
 */
final class EditorsNotes {
  private static final List<Cue> CUES = Cues.cues("editors.tsv");

  /** The words stand first, brackets and marks apart. */
  private static final int HEAD = 18;

  private EditorsNotes() {}

  static boolean opens(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return CUES.stream().anyMatch(cue -> cue.fits(head));
  }
}
