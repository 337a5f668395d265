package io.broadsheet.contracts.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a submission. It travels in the header {@code broadsheet-receipt} of a record on
 * {@code submissions.received}, whose value is the document, byte for byte as it was sent.
 *
 * @param mediaType as declared by the sender
 * @param charset the document was decoded with
 * @param format of the reader that understood it
 * @param sha256 of the bytes, hex
 * @param edition null unless the document is a printed issue
 * @param refused items that were not taken, by position; absent when there are none
 * @param source the address or the file's name where the document was fetched; absent when it was
 *     posted
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SubmissionReceived(
    SubmissionId submissionId,
    FeedId feed,
    Instant receivedAt,
    String mediaType,
    String charset,
    String format,
    String sha256,
    @Nullable EditionFacts edition,
    List<SubmittedItem> items,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RefusedItem> refused,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String source) {
  public SubmissionReceived {
    items = List.copyOf(items);
    Require.that(!items.isEmpty(), "items: at least one");
    refused = refused == null ? List.of() : List.copyOf(refused);
  }

  /** Of a document that was posted, and all that it held was taken. */
  public SubmissionReceived(
      SubmissionId submissionId,
      FeedId feed,
      Instant receivedAt,
      String mediaType,
      String charset,
      String format,
      String sha256,
      @Nullable EditionFacts edition,
      List<SubmittedItem> items) {
    this(
        submissionId,
        feed,
        receivedAt,
        mediaType,
        charset,
        format,
        sha256,
        edition,
        items,
        List.of(),
        null);
  }
}
