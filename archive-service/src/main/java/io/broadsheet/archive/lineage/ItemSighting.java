package io.broadsheet.archive.lineage;

import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.contracts.topic.RecordPosition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item seen on its way, as the headers of its record tell.
 *
 * @param receivedAt null where the record does not say
 */
public record ItemSighting(
    SubmissionId submissionId,
    int position,
    FeedId feed,
    ArticleId articleId,
    @Nullable Instant receivedAt,
    RecordPosition seenAt) {}
