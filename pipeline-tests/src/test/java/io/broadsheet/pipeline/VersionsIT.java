package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Log;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.client.Receipt;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Stack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Corrections, kills and embargoes, in every order in which a wire may send them. */
@OnTheStack
class VersionsIT {
  private final Stack stack;
  private final Feed feed;
  private final Archive readers;
  private final Archive operators;

  VersionsIT(Stack stack) {
    this.stack = stack;
    this.feed = Feed.newlyRegistered(stack, "versions");
    this.readers = Archive.of(stack);
    this.operators = readers.asOperatorSees();
  }

  @Test
  void goesFromFirstToCorrectedToKilledAndNeverBack() {
    String id = posted("archived", version("life", 1, "大桥明年三月通车"));
    posted("archived", version("life", 3, "大桥明年五月通车").put("editorNote", "更正月份"));
    assertThat(shown(id).path("headline").asText()).isEqualTo("大桥明年五月通车");
    assertThat(shown(id).path("version").asInt()).isEqualTo(2);
    assertThat(shown(id).path("editorNote").isNull()).as("notes are for operators").isTrue();

    // The first once more: held already, and older.
    posted("duplicate", version("life", 1, "大桥明年三月通车"));
    assertThat(shown(id).path("headline").asText()).isEqualTo("大桥明年五月通车");

    posted("archived", kill("life", 4));
    readers.article(id).expectProblem(410, "gone");
    assertThat(readers.articles("feed", feed.id(), "q", "大桥明年五月通车")).isEmpty();

    // One that was lost on its way, made before the kill.
    posted("superseded", version("life", 2, "大桥明年四月通车"));
    readers.article(id).expectProblem(410, "gone");

    JsonNode operatorsView = operators.article(id).expect(200).json();
    assertThat(operatorsView.path("status").asText()).isEqualTo("canceled");
    assertThat(operatorsView.path("editorNote").asText()).isEqualTo("KILL");
    assertThat(operators.versions(id))
        .extracting(version -> version.path("version").asInt())
        .containsExactlyInAnyOrder(1, 2, 3, 4);
    assertThat(readers.changeKinds(id)).containsExactly("created", "corrected", "canceled");
  }

  @Test
  void keepsAKillThatComesBeforeItsOriginal() {
    String id = posted("archived", kill("early-kill", 2));

    posted("superseded", version("early-kill", 1, "停产检修公告"));

    readers.article(id).expectProblem(410, "gone");
    assertThat(readers.articles("feed", feed.id(), "q", "停产检修公告")).isEmpty();
  }

  @Test
  void liftsAKillByANewerVersionOnly() {
    String id = posted("archived", version("revived", 1, "首发"));
    posted("archived", kill("revived", 2));
    readers.article(id).expect(410);

    posted("archived", version("revived", 3, "核实后重发"));

    assertThat(shown(id).path("headline").asText()).isEqualTo("核实后重发");
  }

  @Test
  void hidesWhatIsWithheld() {
    String id = posted("archived", version("withheld", 1, "待核实的消息"));
    posted("archived", version("withheld", 2, "待核实的消息").put("status", "withheld"));

    readers.article(id).expectProblem(404, "not-found");
    assertThat(operators.article(id).expect(200).json().path("status").asText())
        .isEqualTo("withheld");
    assertThat(readers.changeKinds(id)).containsExactly("created", "withheld");
  }

  @Test
  void quarantinesAnotherTextUnderAVersionThatIsHeld() {
    String id = posted("archived", version("conflict", 1, "客运班线恢复"));
    Receipt conflicting = feed.accepted(Post.json(version("conflict", 1, "客运班线取消")));

    List<JsonNode> items = readers.settled(conflicting.submission());

    assertThat(items)
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.path("outcome").asText()).isEqualTo("quarantined");
              assertThat(item.path("reason").asText()).contains(id);
            });
    assertThat(shown(id).path("headline").asText()).isEqualTo("客运班线恢复");
    // The outcome is told as soon as it stands in the database; the record follows.
    Log log = new Log(stack.bootstrapServers());
    assertThat(
            Eventually.get(
                "the record is in quarantine",
                Duration.ofSeconds(20),
                () -> log.of(Topics.ARTICLES_ENRICHED_DLQ, id),
                records -> !records.isEmpty()))
        .singleElement()
        .extracting(record -> Log.header(record, EventHeader.DEAD_LETTER_REASON).orElse(""))
        .asString()
        .isNotBlank();
  }

  @Test
  void hidesWhatIsUnderEmbargo() {
    String id =
        posted(
            "archived",
            version("embargo", 1, "年度预算草案公布").put("embargoedUntil", "2100-01-01T00:00:00Z"));

    readers.article(id).expectProblem(404, "not-found");
    assertThat(readers.articles("feed", feed.id(), "q", "年度预算草案")).isEmpty();
    assertThat(operators.article(id).expect(200).json().path("embargoedUntil").asText())
        .isEqualTo("2100-01-01T00:00:00Z");
  }

  @Test
  void showsAnArticleWhenItsEmbargoEnds() {
    Instant end = Instant.now().plusSeconds(3);
    String id =
        posted(
            "archived", version("short-embargo", 1, "成绩揭晓").put("embargoedUntil", end.toString()));

    Eventually.is(
        "the embargo ends", Duration.ofSeconds(20), () -> readers.article(id).status() == 200);

    assertThat(Instant.now()).isAfterOrEqualTo(end);
  }

  private JsonNode shown(String id) {
    return readers.article(id).expect(200).json();
  }

  private String posted(String outcome, ObjectNode document) {
    Receipt receipt = feed.accepted(Post.json(document));
    assertThat(readers.outcome(receipt)).as("outcome of %s", document).isEqualTo(outcome);
    return receipt.article();
  }

  private static ObjectNode version(String guid, int version, String headline) {
    return Articles.aboutABridge("versions:" + guid)
        .put("version", version)
        .put("headline", headline);
  }

  private static ObjectNode kill(String guid, int version) {
    return version(guid, version, "撤稿").put("status", "canceled").put("editorNote", "KILL");
  }
}
