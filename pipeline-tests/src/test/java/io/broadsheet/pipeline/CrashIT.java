package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Ledger;
import io.broadsheet.pipeline.client.Load;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Part;
import io.broadsheet.pipeline.stack.Stack;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any process may be killed at any time; what was acknowledged arrives, and nothing twice. */
@OnTheStack
class CrashIT {
  private static final int POSTS = 200;
  private static final int BEFORE_THE_KILL = 60;

  private final Stack stack;
  private final Archive archive;

  CrashIT(Stack stack) {
    this.stack = stack;
    this.archive = Archive.of(stack);
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void losesAndRepeatsNothingWhenKilledUnderLoad(Part part) throws Exception {
    Feed feed = Feed.newlyRegistered(stack, "crash-" + part.word());

    Set<String> articles;
    try (Load load = Load.of(feed, POSTS)) {
      load.untilDone(BEFORE_THE_KILL);
      stack.kill(part);
      stack.up();
      List<String> acknowledged = load.acknowledged();
      articles = new HashSet<>(acknowledged);
      System.out.printf(
          "kill -9 %s: %d articles, slowest acknowledgement %d ms%n",
          part.word(), articles.size(), load.slowestMillis());
    }

    assertThat(archive.settledLedger(feed.id(), articles.size()))
        .isEqualTo(Ledger.allArchived(articles.size()));
    assertEachIsThereOnce(feed, articles);
    assertChangesAreWhole(articles);
    stack.run("verify").endedWith(0);
  }

  private void assertEachIsThereOnce(Feed feed, Set<String> articles) {
    assertThat(archive.articles("feed", feed.id()))
        .allSatisfy(article -> assertThat(article.path("version").asInt()).isEqualTo(1))
        .extracting(article -> article.path("id").asText())
        .containsExactlyInAnyOrderElementsOf(articles);
  }

  private void assertChangesAreWhole(Set<String> articles) {
    List<JsonNode> changes = archive.changes();
    assertThat(changes)
        .extracting(change -> change.path("seq").asLong())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, changes.size()).boxed().toList());
    assertThat(changes)
        .filteredOn(change -> articles.contains(change.path("articleId").asText()))
        .hasSameSizeAs(articles)
        .allSatisfy(change -> assertThat(change.path("kind").asText()).isEqualTo("created"));
  }
}
