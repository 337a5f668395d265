package io.broadsheet.ingest.reading.edition;

/**
 * Tells the editor's box, which belongs to the story that it introduces or closes and is part of
 * its text as printed.
 */
final class EditorsNotes {
  private static final CueIndex CUES = CueIndex.of(Cues.cues("editors.tsv"));

  /** The words stand first, brackets and marks apart. */
  private static final int HEAD = 18;

  private EditorsNotes() {}

  static boolean opens(String text) {
    return CUES.fits(text.substring(0, Math.min(HEAD, text.length())));
  }
}
