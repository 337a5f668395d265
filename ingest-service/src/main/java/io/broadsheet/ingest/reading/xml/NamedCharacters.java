package io.broadsheet.ingest.reading.xml;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * The characters that HTML names. News DTDs of old declared them, and senders go on writing them
 * without any DTD.
 */
final class NamedCharacters {
  private NamedCharacters() {}

  /** The character or characters of a name such as {@code eacute}; null when nobody knows it. */
  static @Nullable String of(String name) {
    return Entities.isNamedEntity(name) ? Entities.getByName(name) : null;
  }
}
