package io.broadsheet.ingest.reading;

import io.broadsheet.contracts.article.Status;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an item says of its version and its publication.
 *
 * @param version the feed's label, null when it sends none
 * @param madeAt when this version was made, null when not said
 * @param publishedAt null when not said: the time of receipt is taken
 * @param publishedOn the day of publication where the document names a day; null to derive it
 */
public record Release(
    @Nullable String version,
    @Nullable Instant madeAt,
    Status status,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedOn,
    @Nullable Instant embargoedUntil,
    @Nullable Integer urgency,
    @Nullable String editorNote,
    @Nullable String url) {
  /** For a format that only says when it was published. */
  public static Release usable(@Nullable Instant publishedAt, @Nullable LocalDate publishedOn) {
    return new Release(null, null, Status.USABLE, publishedAt, publishedOn, null, null, null, null);
  }
}
