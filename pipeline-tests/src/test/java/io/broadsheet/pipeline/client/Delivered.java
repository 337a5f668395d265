package io.broadsheet.pipeline.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** The invariants: what was acknowledged is there, once, in the archive and in its changes. */
public final class Delivered {
  private Delivered() {}

  /**
   * Waits until nothing is on its way, and fails unless each of the feed's articles is there once.
   *
   * @param acknowledged ids, however often each was acknowledged
   */
  public static void once(Archive archive, Feed feed, List<String> acknowledged) {
    Set<String> articles = new HashSet<>(acknowledged);
    assertThat(archive.settledLedger(feed.id(), articles.size()))
        .isEqualTo(Ledger.allArchived(articles.size()));
    assertThat(archive.articles("feed", feed.id()))
        .allSatisfy(article -> assertThat(article.path("version").asInt()).isEqualTo(1))
        .extracting(article -> article.path("id").asText())
        .containsExactlyInAnyOrderElementsOf(articles);
    assertChangesAreWhole(archive.changes(), articles);
  }

  private static void assertChangesAreWhole(List<JsonNode> changes, Set<String> articles) {
    assertThat(changes)
        .extracting(change -> change.path("seq").asLong())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, changes.size()).boxed().toList());
    assertThat(changes)
        .filteredOn(change -> articles.contains(change.path("articleId").asText()))
        .hasSameSizeAs(articles)
        .allSatisfy(change -> assertThat(change.path("kind").asText()).isEqualTo("created"));
  }
}
