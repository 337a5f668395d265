package io.broadsheet.contracts.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubmissionIdTest {
  private static final FeedId FEED = new FeedId("demo");

  @Test
  void isTheSameForTheSameIdempotencyKey() {
    assertThat(SubmissionId.of(FEED, "k-1"))
        .hasToString("3a811ed6-326f-53ab-aecc-d2760cf6524d")
        .isEqualTo(SubmissionId.of(FEED, "k-1"));
  }

  @Test
  void differsBetweenFeedsThatChoseTheSameKey() {
    assertThat(SubmissionId.of(FEED, "k-1"))
        .isNotEqualTo(SubmissionId.of(new FeedId("other"), "k-1"));
  }

  @Test
  void isNewForEveryPostWithoutAKey() {
    assertThat(SubmissionId.random()).isNotEqualTo(SubmissionId.random());
  }

  @Test
  void isNoArticleIdOfTheSameWords() {
    assertThat(SubmissionId.of(FEED, "x").value()).isNotEqualTo(ArticleId.of(FEED, "x").value());
  }
}
