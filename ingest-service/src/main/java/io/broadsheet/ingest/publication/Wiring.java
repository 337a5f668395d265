package io.broadsheet.ingest.publication;

import io.broadsheet.ingest.reading.Readers;
import io.broadsheet.ingest.reading.edition.EditionReader;
import io.broadsheet.ingest.reading.simple.SimpleReader;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Makes the pure parts known to the shell. */
final class Wiring {
  @Produces
  @Singleton
  Readers readers() {
    return new Readers(
        Set.of("application/json", "text/markdown", "text/plain"),
        List.of(new SimpleReader(), new EditionReader()));
  }

  @Produces
  @Singleton
  Preparer preparer(Readers readers, PublicationSettings settings) {
    return new Preparer(readers, settings.mostItems());
  }
}
