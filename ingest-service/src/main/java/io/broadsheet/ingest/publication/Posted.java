package io.broadsheet.ingest.publication;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One document as it was posted or fetched, content codings taken off.
 *
 * @param naming gives the submission its id once the document is understood
 * @param mediaType without parameters, lower case
 * @param charset as declared, null when not
 * @param language as declared, null when not
 * @param source where it was fetched, null when it was posted
 */
// The bytes are carried, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Posted(
    Naming naming,
    FeedRegistered feed,
    Instant receivedAt,
    String mediaType,
    @Nullable String charset,
    @Nullable String language,
    byte[] bytes,
    @Nullable String source) {

  /** From a digest of all that was read in the document to the submission's id. */
  @FunctionalInterface
  public interface Naming {
    SubmissionId of(String digest);

    /** A submission of its own, even when it repeats another. */
    static Naming own() {
      return digest -> SubmissionId.random();
    }

    /**
     * The same submission for every repeat that is read the same. A later release may read a
     * document otherwise; what it finds is then another submission, not another answer to this one.
     */
    static Naming repeatable(FeedId feed, String idempotencyKey) {
      return digest -> SubmissionId.of(feed, idempotencyKey + "\n" + digest);
    }
  }
}
