package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pipeline.client.Answer;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.client.Log;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Stack;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a post is said in a problem document, and nothing of it reaches the log. */
@OnTheStack
class RefusalsIT {
  private static final Post GOOD = Post.json(Articles.aboutABridge("refused:key"));

  private final Stack stack;
  private final Feed feed;
  private final Log log;
  private Map<String, Long> before = Map.of();

  RefusalsIT(Stack stack) {
    this.stack = stack;
    this.feed = Feed.newlyRegistered(stack, "refused");
    this.log = new Log(stack.bootstrapServers());
  }

  @BeforeAll
  void nothingElseIsOnItsWay() {
    Archive.of(stack).settledLedger("demo", 0);
    before = log.ends();
  }

  @AfterEach
  void nothingWasPublished() {
    assertThat(log.ends()).isEqualTo(before);
  }

  static Stream<BadInput> badInput() {
    return BadInput.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badInput")
  void refusesWithTheRightProblem(BadInput bad) {
    feed.post(bad.post()).expectProblem(bad.status(), bad.type());
  }

  @Test
  void tellsWhereTheJsonBreaks() {
    Answer answer = feed.post(Post.of("application/json", "{\"headline\": \"x\",\n \"body\" 1}"));

    assertThat(Json.list(answer.expectProblem(400, "malformed-json").json().path("errors")))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.path("line").asInt()).isEqualTo(2);
              assertThat(error.path("column").asInt()).isPositive();
            });
  }

  @Test
  void tellsEveryFieldThatIsWrong() {
    Answer answer =
        feed.post(
            Post.json(Json.object("headline", 7, "publishedAt", "yesterday", "body", "Text.")));

    assertThat(
            Json.texts(
                answer.expectProblem(422, "invalid-article").json().path("errors"), "pointer"))
        .containsExactlyInAnyOrder("/headline", "/publishedAt");
  }

  @Test
  void asksForAKey() {
    Answer answer = feed.postWithoutKey(GOOD).expectProblem(401, "unauthorized");

    assertThat(answer.header("WWW-Authenticate").orElse("none")).startsWith("Bearer");
  }

  @Test
  void knowsAWrongKey() {
    feed.postWithKey("bs_feed_" + "0".repeat(64), GOOD).expectProblem(401, "unauthorized");
  }

  @Test
  void takesNoPostsWithAnOperatorsKey() {
    feed.postWithKey(stack.key("operator"), GOOD).expectProblem(403, "forbidden");
  }
}
