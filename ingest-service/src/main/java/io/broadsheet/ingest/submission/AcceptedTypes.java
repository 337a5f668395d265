package io.broadsheet.ingest.submission;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.ingest.reading.Readers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Which media types a feed may post: those that a reader knows, and that it is registered for. */
@ApplicationScoped
public class AcceptedTypes {
  private final Readers readers;

  AcceptedTypes(Readers readers) {
    this.readers = readers;
  }

  /** In alphabetical order. */
  public List<String> of(FeedRegistered feed) {
    return Stream.concat(readers.mediaTypes().stream(), Stream.of(MediaTypeHeader.NDJSON))
        .filter(type -> feed.accepts().isEmpty() || feed.accepts().contains(type))
        .sorted()
        .toList();
  }
}
