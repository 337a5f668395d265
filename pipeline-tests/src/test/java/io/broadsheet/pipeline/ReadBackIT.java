package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Stack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the post to the reader, with nothing else going on. */
@OnTheStack
class ReadBackIT {
  private static final int ARTICLES = 11;

  private final Feed feed;
  private final Archive archive;

  ReadBackIT(Stack stack) {
    this.feed = Feed.newlyRegistered(stack, "read-back");
    this.archive = Archive.of(stack);
  }

  @Test
  void showsAnArticleSoonAfterItWasPosted() {
    List<Long> millis = new ArrayList<>();
    for (int number = 0; number < ARTICLES; number++) {
      long start = System.nanoTime();
      String id = feed.accepted(Post.json(Articles.numbered(feed.id(), number))).article();
      Eventually.is(
          id + " can be read", Duration.ofSeconds(20), () -> archive.article(id).status() == 200);
      millis.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    millis.sort(null);
    // Told, not asserted: a build machine's time is no promise.
    System.out.printf(
        "post to read, at rest: fastest %d ms, median %d ms, slowest %d ms%n",
        millis.getFirst(), millis.get(ARTICLES / 2), millis.getLast());
    assertThat(archive.articles("feed", feed.id())).hasSize(ARTICLES);
  }
}
