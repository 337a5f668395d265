package io.broadsheet.pipeline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.client.Load;
import io.broadsheet.pipeline.stack.EmbeddedStack;
import io.broadsheet.pipeline.stack.OnTheEmbeddedStack;
import io.broadsheet.pipeline.stack.Run;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** {@code rebuild}: the log alone says what the archive holds. */
@OnTheEmbeddedStack
class RebuildIT {
  private static final int POSTS = 60;

  private final EmbeddedStack stack;
  private final Archive archive;

  RebuildIT(EmbeddedStack stack) {
    this.stack = stack;
    this.archive = Archive.of(stack);
  }

  @Test
  void holdsTheSameAsBeforeThoughFeedsPostMeanwhileAndReadersMissNothing() throws Exception {
    // Given
    Feed feed = Feed.newlyRegistered(stack, "rebuilt");
    Feed other = Feed.newlyRegistered(stack, "posts-meanwhile");
    History history = History.posted(feed, archive);
    Set<String> shown = ids(archive.articles());

    // When
    List<String> acknowledged;
    try (Load load = Load.of(other, POSTS).untilDone(POSTS / 4)) {
      Run rebuilt = stack.run("rebuild", "--json").endedWith(0);
      assertThat(Json.read(rebuilt.out()).path("same").asBoolean()).isTrue();
      assertThat(rebuilt.err()).contains("stopped");
      acknowledged = load.acknowledged();
    }

    // Then
    archive.settledLedger(other.id(), Set.copyOf(acknowledged).size());
    history.assertStandsIn(archive);
    assertThat(ids(archive.articles("feed", other.id())))
        .containsExactlyInAnyOrderElementsOf(Set.copyOf(acknowledged));
    assertThat(archive.changes())
        .extracting(change -> change.path("seq").asLong())
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, archive.changes().size()).boxed().toList());
    // Whoever had read up to the rebuild hears of every article again, and of each kill.
    Set<String> told =
        archive.changes(history.lastChange()).stream()
            .map(change -> change.path("articleId").asText())
            .collect(Collectors.toSet());
    assertThat(told).containsAll(shown).contains(history.killed());
    stack.run("verify").endedWith(0);
  }

  @Test
  void isWholeAgainWhenARebuildWasCutShort() throws Exception {
    stack.run("verify").endedWith(0);
    JsonNode before = archive.fingerprint();

    Process rebuild = stack.commandLine().start("rebuild");
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(rebuild.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(
              said.lines().anyMatch(line -> line.contains("archive") && line.contains("stopped")))
          .as("the archive is stopped for the rebuild")
          .isTrue();
    }
    rebuild.destroyForcibly().waitFor();
    stack.up();

    archive.settledLedger("demo", 1);
    assertThat(archive.fingerprint()).isEqualTo(before);
    assertThat(stack.run("rebuild").endedWith(0).out())
        .contains("the log and the database say the same");
    stack.run("verify").endedWith(0);
  }

  private static Set<String> ids(List<JsonNode> articles) {
    return articles.stream()
        .map(article -> article.path("id").asText())
        .collect(Collectors.toSet());
  }
}
