package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.id.SubmissionId;
import java.time.Instant;

/**
 * A version that the archive holds, without its text.
 *
 * @param version its rank, 1 for the oldest
 */
record KnownVersion(
    SubmissionId submissionId,
    int itemPosition,
    Instant publishedAt,
    int version,
    boolean isCurrent,
    Status status,
    VersionStamp stamp,
    String modelsHash,
    Instant enrichedAt)
    implements Ranked {

  boolean cameWith(Arrived arrived) {
    var origin = arrived.raw().origin();
    return submissionId.equals(origin.submissionId()) && itemPosition == origin.position();
  }

  @Override
  public Standing standing() {
    return new Standing(stamp, status, itemPosition);
  }
}
