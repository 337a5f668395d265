package io.broadsheet.archive.lineage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a submission has come.
 *
 * @param receivedAt null until its receipt or a record that tells it has arrived
 * @param format of the reader that understood it; null, as all of the receipt's facts, until the
 *     receipt has arrived
 * @param edition the printed issue's facts, JSON
 * @param settled whether the receipt is here and nothing will change any more by itself
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SubmissionStatus(
    UUID submissionId,
    String feed,
    @Nullable Instant receivedAt,
    @Nullable String format,
    @Nullable String mediaType,
    @Nullable String charset,
    @Nullable String sha256,
    @JsonRawValue @Nullable String edition,
    boolean settled,
    List<ItemStatus> articles) {
  public SubmissionStatus {
    articles = List.copyOf(articles);
  }

  /** Whether any item's outcome may have to be looked up in the log. */
  @JsonIgnore
  boolean hasUnsettledRaw() {
    return articles.stream().anyMatch(item -> item.isAccepted() && item.raw() != null);
  }
}
