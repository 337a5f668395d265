package io.broadsheet.ingest.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All readers, asked in order: the particular before the general. */
public final class Readers {
  private final Set<String> mediaTypes;
  private final List<Reader> readers;

  public Readers(Set<String> mediaTypes, List<Reader> readers) {
    this.mediaTypes = Set.copyOf(mediaTypes);
    this.readers = List.copyOf(readers);
  }

  /** Media types that some reader knows. */
  public Set<String> mediaTypes() {
    return mediaTypes;
  }

  /** The reader for a document; none when nobody knows its kind. */
  public Optional<Reader> forDocument(Document document) {
    return readers.stream().filter(reader -> reader.reads(document)).findFirst();
  }
}
