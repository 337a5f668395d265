package io.broadsheet.ingest.reading.plain;

import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.edition.EditionReader;
import java.util.Set;

/** Reads one story alone: its first line or heading is the headline, the rest its text. */
public final class PlainReader implements Reader {
  private static final Set<String> TYPES = Set.of("text/markdown", "text/plain");

  /** Any text: the edition reader is asked before, and takes what is printed matter. */
  @Override
  public boolean reads(Document document) {
    return TYPES.contains(document.mediaType());
  }

  @Override
  public ReadOutcome read(Document document) {
    return EditionReader.readStory(document);
  }
}
