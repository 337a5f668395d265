package io.broadsheet.ingest.reading;

import org.jspecify.annotations.Nullable;

/**
 * A document's text and the charset that it was decoded with.
 *
 * @param detection how sure it is that this is the charset, from 0 to 1; null where the document,
 *     its sender, its feed or the bytes themselves say so
 */
public record DecodedText(String text, String charset, @Nullable Double detection)
    implements Decoding {

  /** A text of whose charset there is no doubt. */
  public DecodedText(String text, String charset) {
    this(text, charset, null);
  }
}
