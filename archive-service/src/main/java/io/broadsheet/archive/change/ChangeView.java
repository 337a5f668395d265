package io.broadsheet.archive.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One committed event.
 *
 * @param kind created, corrected, retagged, withheld or canceled
 * @param what fields that differ from the version before
 */
public record ChangeView(
    long seq, String kind, UUID articleId, int version, Instant at, List<String> what) {

  static ChangeView of(ChangeRow row) {
    return new ChangeView(
        row.seq, row.kind, row.articleId, row.version, row.at.toInstant(), List.of(row.what));
  }
}
