package io.broadsheet.ingest.reading;

/**
 * A place in a text as an editor shows it.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units
 */
public record TextPlace(int line, int column) {
  /** The place of an offset. */
  public static TextPlace of(CharSequence text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new TextPlace(line, offset - start + 1);
  }
}
