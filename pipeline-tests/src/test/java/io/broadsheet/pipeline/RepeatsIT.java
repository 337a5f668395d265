package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Ledger;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.client.Receipt;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Part;
import io.broadsheet.pipeline.stack.Stack;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is posted twice is there once. */
@OnTheStack
class RepeatsIT {
  private final Stack stack;
  private final Archive archive;

  RepeatsIT(Stack stack) {
    this.stack = stack;
    this.archive = Archive.of(stack);
  }

  @Test
  void answersTheSameUnderTheSameKeyAndCountsItOnce() {
    Feed feed = Feed.newlyRegistered(stack, "same-key");
    Post post = Post.json(Articles.aboutABridge("same-key:1")).once("first");

    Receipt first = feed.accepted(post);
    Receipt second = feed.accepted(post);

    assertThat(second.json()).isEqualTo(first.json());
    assertThat(archive.outcome(first)).isEqualTo("archived");
    assertThat(archive.settledLedger(feed.id(), 1)).isEqualTo(Ledger.allArchived(1));
    assertThat(archive.changeKinds(first.article())).containsExactly("created");
  }

  @Test
  void answersTheSameWhenTheKeyComesTwiceAtOnce() throws Exception {
    Feed feed = Feed.newlyRegistered(stack, "same-moment");
    Post post = Post.json(Articles.aboutABridge("same-moment:1")).once("both");

    List<Receipt> receipts;
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      receipts =
          clients.invokeAll(Stream.generate(() -> poster(feed, post)).limit(8).toList()).stream()
              .map(Future::resultNow)
              .toList();
    }

    assertThat(receipts).extracting(Receipt::json).containsOnly(receipts.getFirst().json());
    assertThat(archive.settledLedger(feed.id(), 1)).isEqualTo(Ledger.allArchived(1));
  }

  @Test
  void knowsTheSubmissionAgainAfterARestart() {
    Feed feed = Feed.newlyRegistered(stack, "key-over-restart");
    Post post = Post.json(Articles.aboutABridge("key-over-restart:1"));
    Receipt before = feed.accepted(post.once("again"));
    assertThat(archive.outcome(before)).isEqualTo("archived");

    stack.kill(Part.INGEST);
    stack.up();

    Receipt after = Receipt.of(feed.postUntilAccepted(post, "again"));
    assertThat(after.submission()).isEqualTo(before.submission());
    assertThat(archive.settledLedger(feed.id(), 1)).isEqualTo(Ledger.allArchived(1));
    assertThat(archive.versions(before.article())).hasSize(1);
  }

  @Test
  void refusesAnotherDocumentUnderAUsedKey() {
    Feed feed = Feed.newlyRegistered(stack, "used-key");
    feed.accepted(Post.json(Articles.numbered(feed.id(), 1)).once("used"));

    feed.post(Post.json(Articles.numbered(feed.id(), 2)).once("used"))
        .expectProblem(422, "idempotency-key-reused");

    assertThat(archive.settledLedger(feed.id(), 1)).isEqualTo(Ledger.allArchived(1));
  }

  @Test
  void countsARepeatWithoutAKeyAsADuplicate() {
    Feed feed = Feed.newlyRegistered(stack, "no-key");
    Post post = Post.json(Articles.aboutABridge("no-key:1"));

    Receipt first = feed.accepted(post);
    assertThat(archive.outcome(first)).isEqualTo("archived");
    Receipt second = feed.accepted(post);
    assertThat(archive.outcome(second)).isEqualTo("duplicate");

    assertThat(second.article()).isEqualTo(first.article());
    assertThat(archive.versions(first.article())).hasSize(1);
    assertThat(archive.changeKinds(first.article())).containsExactly("created");
    assertThat(archive.settledLedger(feed.id(), 2))
        .isEqualTo(new Ledger(2, 1, 1, 0, 0, 0, 0, true));
  }

  private static Callable<Receipt> poster(Feed feed, Post post) {
    return () -> feed.accepted(post);
  }
}
