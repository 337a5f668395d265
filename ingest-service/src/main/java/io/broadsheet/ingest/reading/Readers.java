package io.broadsheet.ingest.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All readers, asked in order: the particular before the general. */
public final class Readers {
  private final Set<String> mediaTypes;
  private final List<Reader> readers;

  public Readers(Set<String> mediaTypes, List<Reader> readers) {
    this.mediaTypes = Set.copyOf(mediaTypes);
    this.readers = List.copyOf(readers);
  }

  /** These and one more, asked before them: for a format that holds documents of the others. */
  public Readers with(String mediaType, Reader reader) {
    return new Readers(
        Stream.concat(Stream.of(mediaType), mediaTypes.stream()).collect(Collectors.toSet()),
        Stream.concat(Stream.of(reader), readers.stream()).toList());
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
