package io.broadsheet.ingest.reading.syndication;

import org.jspecify.annotations.Nullable;

/**
 * What may tell an entry from the others.
 *
 * @param said the feed's own id
 * @param page where the entry is to be read
 */
record Identity(@Nullable String said, @Nullable String page) {
  /** What a sender can recognize a refused entry by. */
  @Nullable String any() {
    return said == null ? page : said;
  }
}
