package io.broadsheet.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private static final FeedId FEED = new FeedId("demo");

  private final Remembered remembered = new Remembered(10, Duration.ofHours(1));
  private final AtomicInteger posts = new AtomicInteger();

  @Test
  void answersARepeatWithTheFirstAnswer() {
    Receipt first = remembered.once(FEED, "key", "hash", this::post);
    Receipt second = remembered.once(FEED, "key", "hash", this::post);

    assertThat(second).isSameAs(first);
    assertThat(posts).hasValue(1);
  }

  @Test
  void keepsTheKeysOfFeedsApart() {
    remembered.once(FEED, "key", "hash", this::post);
    remembered.once(new FeedId("other"), "key", "hash", this::post);

    assertThat(posts).hasValue(2);
  }

  @Test
  void refusesTheKeyForAnotherDocument() {
    remembered.once(FEED, "key", "hash", this::post);

    assertThatThrownBy(() -> remembered.once(FEED, "key", "other", this::post))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(422));
  }

  @Test
  void doesNotRememberAFailure() {
    assertThatThrownBy(
            () ->
                remembered.once(
                    FEED,
                    "key",
                    "hash",
                    () -> {
                      throw new IllegalStateException("broker gone");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(remembered.once(FEED, "key", "hash", this::post)).isNotNull();
  }

  private Receipt post() {
    posts.incrementAndGet();
    return new Receipt(
        null,
        SubmissionId.of(FEED, "key"),
        FEED,
        "simple",
        Instant.EPOCH,
        null,
        List.of(),
        List.of(),
        List.of(),
        new Receipt.Links(URI.create("http://127.0.0.1/")));
  }
}
