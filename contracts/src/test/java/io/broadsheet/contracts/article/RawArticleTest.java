package io.broadsheet.contracts.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawArticleTest {
  private static final FeedId FEED = new FeedId("demo");
  private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

  @Test
  void aUsableVersionMustHaveABody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article(Status.USABLE, " \n"))
        .withMessageStartingWith("body:");
  }

  @Test
  void aRecallNeedNotHaveOne() {
    assertThat(article(Status.CANCELED, "").story().body()).isEmpty();
    assertThat(article(Status.WITHHELD, "").story().body()).isEmpty();
  }

  @Test
  void listsCannotBeChangedFromOutside() {
    var subheadlines = new java.util.ArrayList<>(List.of("一"));
    Story story = new Story("头条", subheadlines, List.of(), null, "正文", null, List.of());
    subheadlines.add("二");

    assertThat(story.subheadlines()).containsExactly("一");
  }

  @Test
  void urgencyRunsFromOneToNine() {
    assertThat(lifecycle(Status.USABLE, 9).urgency()).isEqualTo(9);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lifecycle(Status.USABLE, 10))
        .withMessageStartingWith("urgency:");
    assertThatIllegalArgumentException().isThrownBy(() -> lifecycle(Status.USABLE, 0));
  }

  @Test
  void aStatusIsOneOfThreeWords() {
    assertThat(Status.of("canceled")).isEqualTo(Status.CANCELED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Status.of("cancelled"))
        .withMessageStartingWith("status:");
  }

  private static RawArticle article(Status status, String body) {
    return new RawArticle(
        ArticleId.of(FEED, "1"),
        new Origin(FEED, "1", SubmissionId.of(FEED, "k"), 0, "simple"),
        lifecycle(status, 5),
        new Story("头条", List.of(), List.of(), null, body, null, List.of()),
        null,
        Reading.exact());
  }

  private static Lifecycle lifecycle(Status status, int urgency) {
    return new Lifecycle(
        new VersionStamp(null, null, NOON, "hash"),
        status,
        NOON,
        LocalDate.of(2026, 11, 2),
        null,
        urgency,
        null,
        null);
  }
}
