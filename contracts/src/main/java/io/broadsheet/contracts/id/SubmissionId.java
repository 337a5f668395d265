package io.broadsheet.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One HTTP post, or one line of a streamed one. */
public record SubmissionId(@JsonValue UUID value) {
  @JsonCreator
  public SubmissionId {}

  /** A post without an idempotency key is a submission of its own, even when it repeats another. */
  public static SubmissionId random() {
    return new SubmissionId(UUID.randomUUID());
  }

  /** A post with an idempotency key is the same submission however often it is sent. */
  public static SubmissionId of(FeedId feed, String idempotencyKey) {
    return new SubmissionId(NameBasedUuid.of("submission", feed.value(), idempotencyKey));
  }

  /**
   * @throws IllegalArgumentException when the text is no UUID
   */
  public static SubmissionId parse(String text) {
    return new SubmissionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
