package io.broadsheet.ingest.reading;

import io.broadsheet.contracts.access.FeedRegistered;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed's document, decoded.
 *
 * @param feed who sent it, with the defaults to read it by
 * @param mediaType without parameters, lower case
 * @param text decoded from the bytes as they came; offsets of repairs and maps point into it
 * @param language BCP 47 as the request declared it, null when it did not
 * @param receivedAt the one clock reading that everything in the submission shares
 * @param charset that the text was decoded with, for formats that must have the bytes back
 */
public record Document(
    FeedRegistered feed,
    String mediaType,
    String text,
    @Nullable String language,
    Instant receivedAt,
    String charset) {

  /** A document whose bytes do not matter any more. */
  public Document(
      FeedRegistered feed,
      String mediaType,
      String text,
      @Nullable String language,
      Instant receivedAt) {
    this(feed, mediaType, text, language, receivedAt, StandardCharsets.UTF_8.name());
  }
}
