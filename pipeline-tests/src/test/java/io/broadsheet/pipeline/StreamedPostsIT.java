package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.client.Ledger;
import io.broadsheet.pipeline.client.LineConversation;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Stack;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code application/x-ndjson}: one article a line, one answer a line. */
@OnTheStack
class StreamedPostsIT {
  private final Stack stack;
  private final Archive archive;

  StreamedPostsIT(Stack stack) {
    this.stack = stack;
    this.archive = Archive.of(stack);
  }

  @Test
  void answersGoodAndBadLinesInTheirOrderAndTakesTheGoodOnes() {
    Feed feed = Feed.newlyRegistered(stack, "mixed-lines");
    List<Object> lines =
        List.of(
            Articles.numbered(feed.id(), 1),
            "{ this is no JSON",
            Articles.numbered(feed.id(), 2),
            Json.object("guid", "no headline"),
            Articles.numbered(feed.id(), 3));

    List<JsonNode> answers = feed.post(Post.ndjson(lines)).expect(202).lines();

    assertThat(answers)
        .extracting(answer -> answer.path("line").asInt())
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(answers.get(1).path("type").asText()).isEqualTo("/problems/malformed-json");
    assertThat(answers.get(3).path("status").asInt()).isEqualTo(422);
    for (int good : new int[] {0, 2, 4}) {
      assertThat(archive.settled(answers.get(good).path("submissionId").asText()))
          .singleElement()
          .extracting(item -> item.path("outcome").asText())
          .isEqualTo("archived");
    }
    assertThat(archive.settledLedger(feed.id(), 3)).isEqualTo(Ledger.allArchived(3));
  }

  @Test
  void keepsTheOrderOfManyLines() {
    Feed feed = Feed.newlyRegistered(stack, "many-lines");

    List<JsonNode> answers =
        feed.post(Post.ndjson(Articles.numbered(feed.id(), 0, 300))).expect(202).lines();

    assertThat(answers)
        .extracting(answer -> answer.path("articles").path(0).path("headline").asText())
        .containsExactlyElementsOf(
            IntStream.range(0, 300)
                .mapToObj(number -> Articles.numbered(feed.id(), number))
                .map(article -> article.path("headline").asText())
                .toList());
    assertThat(archive.settledLedger(feed.id(), 300)).isEqualTo(Ledger.allArchived(300));
  }

  @Test
  void answersALineBeforeTheNextIsSent() throws IOException {
    Feed feed = Feed.newlyRegistered(stack, "line-by-line");

    try (LineConversation conversation = LineConversation.with(feed)) {
      for (int number = 1; number <= 3; number++) {
        conversation.say(Articles.numbered(feed.id(), number));
        assertThat(conversation.answer().path("line").asInt()).isEqualTo(number);
      }
    }

    assertThat(archive.settledLedger(feed.id(), 3)).isEqualTo(Ledger.allArchived(3));
  }
}
