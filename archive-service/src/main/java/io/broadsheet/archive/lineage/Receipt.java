package io.broadsheet.archive.lineage;

import io.broadsheet.contracts.submission.SubmissionReceived;
import io.broadsheet.contracts.topic.RecordPosition;

/** A submission's receipt, and where it stands in the log. */
public record Receipt(SubmissionReceived submission, RecordPosition position) {}
