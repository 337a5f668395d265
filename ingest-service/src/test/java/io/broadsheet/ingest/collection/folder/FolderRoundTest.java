package io.broadsheet.ingest.collection.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.contracts.submission.RefusedItem;
import io.broadsheet.ingest.submission.Delivery;
import io.broadsheet.ingest.submission.Handed;
import io.broadsheet.runtime.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class FolderRoundTest {
  private static final Handed REFUSED =
      new Handed.Refused(
          Problems.of(400, "malformed-json", "Malformed document", "It ends before its end.")
              .with("errors", List.of(Map.of("detail", "expected }", "line", 1)))
              .build());
  private static final Handed NOT_NOW = new Handed.NotNow("Full.", Duration.ofSeconds(10));

  @TempDir private Path root;
  private DropFolder folder;
  private FolderRound watcher;

  @BeforeEach
  void watch() {
    folder = new DropFolder(root);
    watcher = folder.watcher("ingest-1");
  }

  @Test
  void takesAFinishedFileOnceAndPutsItToTheDoneOnesOfItsDay() throws IOException {
    folder.put("A01.md", "# 标题");

    folder.looks(watcher);
    folder.looks(watcher);

    // In Shanghai it is the next day already.
    assertThat(folder.files()).containsExactly("done/2026-11-24/A01.md");
    assertThat(root.resolve("done/2026-11-24/A01.md")).hasContent("# 标题");
    assertThat(folder.handed()).singleElement().extracting(Delivery::source).isEqualTo("A01.md");
    assertThat(folder.handed().getFirst().mediaType()).isEqualTo("text/markdown");
    assertThat(folder.counted()).containsExactly("taken");
  }

  @Test
  void waitsUntilAFileIsWritten() throws IOException {
    folder.put("A01.md", "# 标");
    watcher.look();
    folder.later(Duration.ofSeconds(3));
    folder.put("A01.md", "# 标题");
    watcher.look();
    assertThat(folder.handed()).isEmpty();

    folder.later(Duration.ofSeconds(1));
    watcher.look();
    assertThat(folder.handed()).isEmpty();

    folder.later(Duration.ofSeconds(1));
    watcher.look();
    assertThat(folder.handed()).hasSize(1);
  }

  @Test
  void waitsLongerForAnEmptyFileAndThenRefusesIt() throws IOException {
    folder.put("A01.md", "");
    folder.looks(watcher);
    assertThat(folder.files()).containsExactly("A01.md");

    folder.later(Duration.ofMinutes(1));
    watcher.look();

    assertThat(folder.json("refused/A01.md.reason.json").path("status").asInt()).isEqualTo(400);
    assertThat(folder.handed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md.tmp",
        "a.part",
        "a.md.filepart",
        ".a.md",
        "~a.md",
        "a.md~",
        "Thumbs.db",
        "sub/README.md",
        "A.TMP",
        ".hidden/a.md",
        "a.md.crdownload",
      })
  void passesOverWhatIsNotFinishedOrMeant(String name) throws IOException {
    folder.put(name, "# 标题");

    folder.looks(watcher);

    assertThat(folder.files()).containsExactly(name);
    assertThat(folder.handed()).isEmpty();
  }

  @Test
  void takesAFileThatIsRenamedWhenItIsFinished() throws IOException {
    Path unfinished = folder.put("a.md.tmp", "# 标题");
    folder.looks(watcher);
    Files.move(unfinished, root.resolve("a.md"), StandardCopyOption.ATOMIC_MOVE);

    folder.looks(watcher);

    assertThat(folder.names()).containsExactly("a.md");
  }

  @Test
  void keepsFoldersInFoldersAndTheOrderInWhichFilesCame() throws IOException {
    folder.put("z/2026/first.md", "# 一");
    folder.put("a.md", "# 二");
    folder.put("m/third.md", "# 三");

    folder.looks(watcher);

    assertThat(folder.names()).containsExactly("z/2026/first.md", "a.md", "m/third.md");
    assertThat(folder.files())
        .containsExactly(
            "done/2026-11-24/a.md",
            "done/2026-11-24/m/third.md",
            "done/2026-11-24/z/2026/first.md");
  }

  @Test
  void putsWhatIsRefusedAsideWithItsReason() throws IOException {
    folder.answering(REFUSED).put("in/story.json", "{");

    folder.looks(watcher);

    assertThat(folder.files())
        .containsExactly("refused/in/story.json", "refused/in/story.json.reason.json");
    JsonNode reason = folder.json("refused/in/story.json.reason.json");
    assertThat(reason.path("type").asText()).isEqualTo("/problems/malformed-json");
    assertThat(reason.path("status").asInt()).isEqualTo(400);
    assertThat(reason.path("file").asText()).isEqualTo("in/story.json");
    assertThat(reason.path("errors").toString()).contains("expected }");
    assertThat(reason.path("traceId").asText())
        .isEqualTo(folder.handed().getFirst().trace().traceId());
    assertThat(folder.counted()).containsExactly("refused");
  }

  @Test
  void tellsWhichItemsOfADoneFileWereNotTaken() throws IOException {
    RefusedItem item = new RefusedItem(3, "g", "/problems/invalid-item", "No headline.", List.of());
    folder.answering(new Handed.Taken(SubmissionId.random(), List.of(item))).put("wire.json", "[]");

    folder.looks(watcher);

    assertThat(folder.json("done/2026-11-24/wire.json.reason.json").path("refused").toString())
        .contains("No headline.");
  }

  @Test
  void leavesWhatCannotBeTakenNowForLater() throws IOException {
    folder.answering(NOT_NOW);
    folder.put("1.md", "# 一");
    folder.put("2.md", "# 二");
    folder.looks(watcher);
    watcher.look();
    assertThat(folder.names()).containsExactly("1.md");

    folder.later(Duration.ofSeconds(10));
    watcher.look();

    assertThat(folder.names()).containsExactly("1.md", "1.md", "2.md");
    assertThat(folder.handed().get(1).key()).isEqualTo(folder.handed().getFirst().key());
    assertThat(folder.files()).containsExactly("done/2026-11-24/1.md", "done/2026-11-24/2.md");
  }

  @Test
  void handsInOnceMoreUnderTheSameKeyAfterACrash() throws IOException {
    folder.answering(NOT_NOW).put("a.md", "# 标题");
    folder.looks(watcher);
    assertThat(folder.files()).containsExactly(".taking/ingest-1/a.md");

    FolderRound afterTheCrash = folder.watcher("ingest-1");
    afterTheCrash.look();

    assertThat(folder.handed()).extracting(Delivery::key).hasSize(2);
    assertThat(folder.handed().get(1).key()).isEqualTo(folder.handed().get(0).key());
    assertThat(folder.files()).containsExactly("done/2026-11-24/a.md");
  }

  @Test
  void takesASecondFileOfTheSameNameAsAnother() throws IOException {
    folder.put("a.md", "# 一");
    folder.looks(watcher);
    folder.put("a.md", "# 二");
    folder.looks(watcher);
    folder.put("a.md", "# 一");
    folder.looks(watcher);

    assertThat(folder.handed()).extracting(Delivery::key).doesNotHaveDuplicates().hasSize(3);
    assertThat(folder.files())
        .containsExactly(
            "done/2026-11-24/a.md", "done/2026-11-24/a~2.md", "done/2026-11-24/a~3.md");
  }

  @Test
  void doesNotTakeWhatAnotherInstanceTakes() throws IOException {
    FolderRound other = folder.watcher("ingest-2");
    for (int i = 0; i < 20; i++) {
      folder.put(i + ".md", "# " + i);
    }
    watcher.look();
    other.look();
    folder.later(Duration.ofSeconds(2));
    watcher.look();
    other.look();

    assertThat(folder.names()).doesNotHaveDuplicates().hasSize(20);
  }

  @Test
  void takesOverFromAnInstanceThatIsNoMore() throws IOException {
    folder.answering(NOT_NOW).put("in/a.md", "# 标题");
    folder.looks(watcher);
    FolderRound other = folder.watcher("ingest-2");
    folder.later(Duration.ofMinutes(1));
    other.look();
    assertThat(folder.handed()).hasSize(1);

    Files.setLastModifiedTime(
        root.resolve(".taking/ingest-1/.alive"),
        FileTime.from(Instant.now().minus(Duration.ofMinutes(6))));
    other.look();

    assertThat(folder.handed()).hasSize(2);
    assertThat(folder.handed().get(1).key()).isEqualTo(folder.handed().getFirst().key());
    assertThat(folder.files()).containsExactly("done/2026-11-24/in/a.md");
  }

  @Test
  void refusesALinkWithoutFollowingIt(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.md"), "# 秘密");
    Files.createSymbolicLink(root.resolve("link.md"), secret);
    Files.createSymbolicLink(root.resolve("all"), outside);

    folder.looks(watcher);

    assertThat(folder.handed()).isEmpty();
    assertThat(folder.json("refused/link.md.reason.json").path("type").asText())
        .isEqualTo("/problems/link");
    assertThat(folder.json("refused/all.reason.json").path("type").asText())
        .isEqualTo("/problems/link");
    assertThat(Files.exists(root.resolve("link.md"), LinkOption.NOFOLLOW_LINKS)).isFalse();
    assertThat(secret).hasContent("# 秘密");
  }

  @Test
  void refusesWhatIsTooLargeOrOfNoKnownKind() throws IOException {
    folder.put("large.md", "字".repeat(400));
    folder.put("picture.png", "\u0089PNG");

    folder.looks(watcher);

    assertThat(folder.handed()).isEmpty();
    assertThat(folder.json("refused/large.md.reason.json").path("status").asInt()).isEqualTo(413);
    assertThat(folder.json("refused/picture.png.reason.json").path("status").asInt())
        .isEqualTo(415);
  }

  @Test
  void takesAnyNameWhenTheFeedSaysWhatItsFilesHold() throws IOException {
    folder.put("WIRE.001", "…");

    folder.looks(folder.watcher("ingest-1", "application/vnd.anpa1312"));

    assertThat(folder.handed().getFirst().mediaType()).isEqualTo("application/vnd.anpa1312");
    assertThat(new String(folder.handed().getFirst().bytes(), StandardCharsets.UTF_8))
        .isEqualTo("…");
  }

  @Test
  void notesOnceWhatIsNoFileAndDoesNotWaitForIt() throws Exception {
    Path pipe = root.resolve("pipe.md");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    folder.put("a.md", "# 标题");

    folder.looks(watcher);
    folder.looks(watcher);

    assertThat(folder.names()).containsExactly("a.md");
    assertThat(folder.counted()).containsExactlyInAnyOrder("left", "taken");
    assertThat(pipe).exists();
  }
}
