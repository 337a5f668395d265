package io.broadsheet.archive.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed does.
 *
 * @param name for people; null when the feed is not registered (any more)
 * @param submissions taken in
 * @param unsettled items of them that are still on their way
 * @param lastReceivedAt null when nothing has ever come
 * @param lastArchivedAt null when nothing was ever archived
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FeedHealth(
    String id,
    @Nullable String name,
    long submissions,
    long received,
    long archived,
    long duplicate,
    long superseded,
    long quarantined,
    long unsettled,
    @Nullable Instant lastReceivedAt,
    @Nullable Instant lastArchivedAt) {

  static FeedHealth silent(String id, String name) {
    return new FeedHealth(id, name, 0, 0, 0, 0, 0, 0, 0, null, null);
  }

  FeedHealth named(@Nullable String other) {
    return new FeedHealth(
        id,
        other,
        submissions,
        received,
        archived,
        duplicate,
        superseded,
        quarantined,
        unsettled,
        lastReceivedAt,
        lastArchivedAt);
  }
}
