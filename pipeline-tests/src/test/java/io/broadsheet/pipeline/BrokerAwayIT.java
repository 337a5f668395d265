package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pipeline.client.Answer;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Ledger;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.client.Receipt;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Part;
import io.broadsheet.pipeline.stack.Stack;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Without its log ingest takes nothing, says so in time, and goes on when the log is back. */
@OnTheStack
class BrokerAwayIT {
  private static final Duration DEADLINE = Duration.ofSeconds(15);

  private final Stack stack;
  private final Archive archive;

  BrokerAwayIT(Stack stack) {
    this.stack = stack;
    this.archive = Archive.of(stack);
  }

  @Test
  void answers503InTimeWhileTheBrokerHangsAndTakesTheRepeatOnce() {
    Feed feed = Feed.newlyRegistered(stack, "broker-hangs");
    Post post = Post.json(Articles.aboutABridge("broker-hangs:1"));

    stack.hang(Part.KAFKA);
    try {
      assertRefusedInTime(() -> feed.post(post.once("hanging")));
    } finally {
      stack.goOn(Part.KAFKA);
    }

    Receipt receipt = Receipt.of(feed.postUntilAccepted(post, "hanging"));
    assertThat(archive.outcome(receipt)).isEqualTo("archived");
    assertThat(archive.settledLedger(feed.id(), 1)).isEqualTo(Ledger.allArchived(1));
  }

  @Test
  void answers503InTimeWhenTheBrokerIsGoneAndWorksAgainByItself() {
    Feed feed = Feed.newlyRegistered(stack, "broker-gone");
    String ingest = stack.incarnation(Part.INGEST);
    // Stopped first, so that nobody puts a new one in its place before the answer is here.
    stack.hang(Part.KAFKA);
    Post post = Post.json(Articles.aboutABridge("broker-gone:1"));
    try {
      assertRefusedInTime(() -> feed.post(post.once("gone")));
    } finally {
      stack.kill(Part.KAFKA);
    }
    stack.up();

    Receipt receipt = Receipt.of(feed.postUntilAccepted(post, "gone"));

    assertThat(stack.incarnation(Part.INGEST)).as("ingest was not restarted").isEqualTo(ingest);
    assertThat(archive.outcome(receipt)).isEqualTo("archived");
    assertThat(archive.settledLedger(feed.id(), 1)).isEqualTo(Ledger.allArchived(1));
  }

  private static void assertRefusedInTime(Supplier<Answer> post) {
    long start = System.nanoTime();
    Answer answer = post.get();
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    answer.expectProblem(503, "unavailable");
    assertThat(answer.header("Retry-After").orElse("none")).matches("[0-9]+");
    assertThat(took).isLessThan(DEADLINE);
  }
}
