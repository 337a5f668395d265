package io.broadsheet.pipeline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.client.Load;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.client.Receipt;
import io.broadsheet.pipeline.stack.EmbeddedStack;
import io.broadsheet.pipeline.stack.Part;
import io.broadsheet.pipeline.stack.Processes;
import io.broadsheet.pipeline.stack.Run;
import io.broadsheet.pipeline.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive's database is lost; a backup or the log alone brings it back. On a stack of its own:
 * the numbers of changes leap afterwards.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisabledIfSystemProperty(
    named = Stack.PROPERTY,
    matches = "containers",
    disabledReason = "the launcher starts no containers")
class RestoreIT {
  private static final int POSTS = 60;
  private static final Duration GONE = Duration.ofSeconds(20);
  private static final Duration BACK = Duration.ofSeconds(30);

  @TempDir static Path files;

  private final EmbeddedStack stack = EmbeddedStack.ofItsOwn();
  private final Archive archive = Archive.of(stack);
  private final Feed feed = Feed.newlyRegistered(stack, "restored");

  private Path backup;
  private History history;
  private JsonNode beforeTheLoss;
  private long lastChange;

  @BeforeAll
  void isBackedUpWhileAFeedPostsAndGoesOn() throws Exception {
    backup = files.resolve("backup.tar.gz");
    history = History.posted(feed, archive);
    Feed other = Feed.newlyRegistered(stack, "posts-meanwhile");
    List<String> acknowledged;
    try (Load load = Load.of(other, POSTS).untilDone(POSTS / 4)) {
      Run saved = stack.run("backup", backup.toString(), "--json").endedWith(0);
      assertThat(Json.read(saved.out()).path("bytes").asLong()).isEqualTo(Files.size(backup));
      acknowledged = load.acknowledged();
    }
    archive.settledLedger(other.id(), Set.copyOf(acknowledged).size());
    noteWhatIsThere();
  }

  @AfterAll
  void leaves() {
    stack.close();
  }

  @Test
  @Order(1)
  void leavesEverythingAsItIsWhenTheBackupIsNotWhole() throws IOException {
    byte[] whole = Files.readAllBytes(backup);
    Path half = Files.write(files.resolve("half"), Arrays.copyOf(whole, whole.length / 2));

    assertThat(stack.run("restore", half.toString()).endedWith(1).err())
        .contains("the backup cannot be read");

    assertThat(archive.fingerprint()).isEqualTo(beforeTheLoss);
  }

  @Test
  @Order(2)
  void bringsBackABackupAndFromTheLogWhatCameAfterIt() throws IOException {
    loseTheDatabase();

    Run restored = stack.run("restore", backup.toString(), "--json").endedWith(0);
    assertThat(Json.read(restored.out()).at("/of/takenAt").asText()).isNotEmpty();

    assertIsBack();
  }

  @Test
  @Order(3)
  void bringsBackEverythingFromTheLogAloneWhenThereIsNoBackup() throws IOException {
    noteWhatIsThere();
    // An empty database in its place, under an archive that goes on.
    long instance = stack.pid(Part.ARCHIVE);
    loseTheDatabase();
    stack.up();
    Eventually.is("the archive is ready again", BACK, () -> stack.run("status").exit() == 0);
    assertThat(stack.pid(Part.ARCHIVE)).isEqualTo(instance);
    assertThat(archive.fingerprint().path("articles").asInt()).isZero();

    stack.run("rebuild", "--lost").endedWith(0);

    assertIsBack();
  }

  private void noteWhatIsThere() {
    stack.run("verify").endedWith(0);
    beforeTheLoss = archive.fingerprint();
    lastChange = archive.changes().getLast().path("seq").asLong();
  }

  private void assertIsBack() {
    stack.run("verify").endedWith(0);
    assertThat(archive.fingerprint()).isEqualTo(beforeTheLoss);
    history.assertStandsIn(archive);
    // A reader that has seen the lost archive's last change hears of what comes now.
    Receipt next = feed.accepted(Post.json(Articles.aboutABridge("after-" + lastChange)));
    assertThat(archive.outcome(next)).isEqualTo("archived");
    assertThat(archive.changes(lastChange))
        .extracting(change -> change.path("articleId").asText())
        .contains(next.article());
    assertThat(archive.changes(lastChange))
        .extracting(change -> change.path("seq").asLong())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private void loseTheDatabase() throws IOException {
    long server = stack.pid(Part.POSTGRESQL);
    stack.kill(Part.POSTGRESQL);
    Eventually.is("the server is gone", GONE, () -> !Processes.isRunning(server));
    deleteTheDatabase();
  }

  private void deleteTheDatabase() throws IOException {
    try (Stream<Path> lost = Files.walk(stack.home().resolve("postgresql/data"))) {
      for (Path path : lost.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
