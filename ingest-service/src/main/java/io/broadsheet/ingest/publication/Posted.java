package io.broadsheet.ingest.publication;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.id.SubmissionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One document as it was posted, content codings taken off.
 *
 * @param mediaType without parameters, lower case
 * @param charset as declared, null when not
 * @param language as declared, null when not
 */
// The bytes are carried, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Posted(
    SubmissionId id,
    FeedRegistered feed,
    Instant receivedAt,
    String mediaType,
    @Nullable String charset,
    @Nullable String language,
    byte[] bytes) {}
