package io.broadsheet.ingest.reading;

/**
 * Understands one family of formats. Plain classes: no clock, no network, same text same answer.
 */
public interface Reader {
  /** Whether this reader is the one for the document: by its media type, confirmed by a look. */
  boolean reads(Document document);

  /** What the document says. Never throws for what was sent: that is a {@link Refused}. */
  ReadOutcome read(Document document);
}
