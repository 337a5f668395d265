package io.broadsheet.contracts.article;

import io.broadsheet.contracts.Require;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a version says about its publication.
 *
 * @param publishedAt when the story was published; the time of receipt when nothing says so
 * @param publishedOn the same as a day in the feed's zone, or the edition's date: what a reader who
 *     asks for a day means
 * @param embargoedUntil not for readers before this time; null when free
 * @param urgency 1 (flash) to 9 (least), null when not given
 * @param editorNote for operators, never for readers
 * @param url where the feed itself shows the story
 */
public record Lifecycle(
    VersionStamp version,
    Status status,
    Instant publishedAt,
    LocalDate publishedOn,
    @Nullable Instant embargoedUntil,
    @Nullable Integer urgency,
    @Nullable String editorNote,
    @Nullable String url) {
  public Lifecycle {
    Require.that(
        urgency == null || (urgency >= 1 && urgency <= 9), "urgency: from 1 to 9, not " + urgency);
  }
}
