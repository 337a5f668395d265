package io.broadsheet.pipeline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.pipeline.client.Answer;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Delivered;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Group;
import io.broadsheet.pipeline.client.Http;
import io.broadsheet.pipeline.client.Load;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.client.Receipt;
import io.broadsheet.pipeline.stack.EmbeddedStack;
import io.broadsheet.pipeline.stack.FormerArchive;
import io.broadsheet.pipeline.stack.FormerRelease;
import io.broadsheet.pipeline.stack.OnTheEmbeddedStack;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A rolling upgrade of the archive in its middle: an instance of the release before runs on the
 * schema that this release has made, and both read and write.
 */
@OnTheEmbeddedStack
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeIT {
  private static final Duration STARTED = Duration.ofMinutes(3);
  private static final Duration TOLD = Duration.ofSeconds(30);
  private static final int POSTS = 100;
  private static final int EMBARGOED = 8;

  private final EmbeddedStack stack;
  private final Archive archive;
  private final Group group;
  private FormerArchive former;
  private Map<String, Set<Integer>> shares = Map.of();

  UpgradeIT(EmbeddedStack stack) {
    this.stack = stack;
    this.archive = Archive.of(stack);
    this.group = new Group(stack.bootstrapServers(), Topics.ARCHIVE_GROUP);
  }

  @BeforeAll
  void anInstanceOfTheReleaseBeforeTakesPart() {
    FormerRelease release = FormerRelease.newest();
    Optional<String> obstacle = release.obstacle();
    obstacle.ifPresent(why -> System.out.println("No upgrade is tested: " + why + "."));
    assumeTrue(obstacle.isEmpty());
    former = FormerArchive.start(stack, release.archiveService());
    shares =
        Eventually.get(
            "an instance of " + release.name() + " reads a share of the articles",
            STARTED,
            () -> group.shares(Topics.ARTICLES_ENRICHED),
            members -> members.size() == 2 && members.values().stream().noneMatch(Set::isEmpty));
    Eventually.is("it answers", STARTED, () -> statusOf("/q/health/ready") == 200);
  }

  @AfterAll
  void leaves() {
    if (former != null) {
      former.close();
    }
  }

  @Test
  @Order(1)
  void archivesEverythingOnceWhicheverReleaseTakesItAndReadsItInBoth() throws Exception {
    Feed feed = Feed.newlyRegistered(stack, "two-releases");
    List<String> acknowledged;
    try (Load load = Load.of(feed, POSTS)) {
      acknowledged = load.acknowledged();
    }

    Delivered.once(archive, feed, acknowledged);
    assertThat(partitions(acknowledged))
        .containsAll(shares.values().stream().map(UpgradeIT::any).toList());
    for (String id : Set.copyOf(acknowledged)) {
      assertThat(ofFormer("/v1/articles/" + id).expect(200).json().path("headline"))
          .isEqualTo(archive.article(id).expect(200).json().path("headline"));
    }
  }

  @Test
  @Order(2)
  void correctsKillsAndWithholdsWhicheverReleaseTakesIt() {
    for (int round = 0; round < 3; round++) {
      Feed feed = Feed.newlyRegistered(stack, "fates-" + round);
      History history = History.posted(feed, archive);

      history.assertStandsIn(archive);
      assertThat(
              ofFormer("/v1/articles/" + history.corrected()).expect(200).json().path("headline"))
          .isEqualTo(archive.article(history.corrected()).json().path("headline"));
      ofFormer("/v1/articles/" + history.killed()).expect(410);
      ofFormer("/v1/articles/" + history.withheld()).expect(404);
      ofFormer("/v1/articles/" + history.embargoed()).expect(404);
    }
  }

  @Test
  @Order(3)
  void tellsReadersOfAnEmbargoedArticleWhenItIsFreeAndNotBefore() {
    Feed feed = Feed.newlyRegistered(stack, "free-later");
    Instant end = Instant.now().plusSeconds(8);
    List<Receipt> receipts =
        Articles.numbered(feed.id(), 0, EMBARGOED).stream()
            .map(article -> article.put("embargoedUntil", end.toString()))
            .map(article -> feed.accepted(Post.json(article)))
            .toList();
    assertThat(receipts).allMatch(receipt -> archive.outcome(receipt).equals("archived"));
    if (Instant.now().isBefore(end)) {
      assertThat(archive.changeKinds(receipts.getFirst().article())).isEmpty();
    }

    for (Receipt receipt : receipts) {
      List<String> kinds =
          Eventually.get(
              "readers hear of " + receipt.article(),
              TOLD,
              () -> archive.changeKinds(receipt.article()),
              told -> !told.isEmpty());
      assertThat(kinds).containsExactly("created");
      assertThat(Instant.now()).isAfterOrEqualTo(end);
    }
  }

  @Test
  @Order(4)
  void losesAndRepeatsNothingWhenTheFormerReleaseIsToldToStopUnderLoad() throws Exception {
    Feed feed = Feed.newlyRegistered(stack, "rolled-out");
    List<String> acknowledged;
    try (Load load = Load.of(feed, POSTS).untilDone(POSTS / 4)) {
      assertThat(former.stop()).as("it ends when it is told to").isTrue();
      acknowledged = load.acknowledged();
    }

    Delivered.once(archive, feed, acknowledged);
    stack.run("verify").endedWith(0);
    // What the former release has written is what this one makes of the same log.
    stack.run("rebuild").endedWith(0);
  }

  /** Of articles.enriched, in which these articles came. */
  private Set<Integer> partitions(List<String> articles) {
    return articles.stream()
        .map(id -> archive.article(id).expect(200).json().path("provenance"))
        .map(provenance -> provenance.path("enrichedOffset").asText())
        .map(where -> where.substring(where.lastIndexOf('-') + 1, where.indexOf('@')))
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  private static Integer any(Set<Integer> partitions) {
    return partitions.iterator().next();
  }

  private Answer ofFormer(String path) {
    return Http.send(HttpRequest.newBuilder(former.uri(path)));
  }

  private int statusOf(String path) {
    try {
      return Http.trySend(HttpRequest.newBuilder(former.uri(path))).status();
    } catch (IOException e) {
      return 0;
    }
  }
}
