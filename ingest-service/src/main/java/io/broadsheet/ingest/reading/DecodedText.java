package io.broadsheet.ingest.reading;

import io.broadsheet.contracts.Require;

/**
 * A document's text and the charset that it was decoded with.
 *
 * @param confidence 1 where the document, its sender or the bytes themselves say the charset; less
 *     where it was detected
 */
public record DecodedText(String text, String charset, double confidence) implements Decoding {
  public DecodedText {
    Require.share(confidence, "decoded.confidence");
  }

  /** A text of whose charset there is no doubt. */
  public DecodedText(String text, String charset) {
    this(text, charset, 1);
  }
}
