package io.broadsheet.pipeline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.client.Receipt;
import java.util.List;

/**
 * One of each fate that an article can have, as it stands in the archive.
 *
 * @param corrected shown, in its second version
 * @param killed shown once, then killed
 * @param withheld shown once, then withheld
 * @param embargoed never shown
 * @param lastChange the number of the last change that a reader has seen
 */
record History(
    String corrected, String killed, String withheld, String embargoed, long lastChange) {

  /** Posts them; a version that contradicts another is quarantined. */
  static History posted(Feed feed, Archive archive) {
    String corrected = archived(feed, archive, version(feed, "corrected", 1, "大桥明年三月通车"));
    archived(feed, archive, version(feed, "corrected", 3, "大桥明年五月通车"));
    assertThat(outcome(feed, archive, version(feed, "corrected", 2, "大桥明年四月通车")))
        .isEqualTo("superseded");
    assertThat(outcome(feed, archive, version(feed, "corrected", 3, "大桥明年六月通车")))
        .isEqualTo("quarantined");
    String killed = archived(feed, archive, version(feed, "killed", 1, "停产检修"));
    archived(feed, archive, version(feed, "killed", 2, "停产检修").put("status", "canceled"));
    String withheld = archived(feed, archive, version(feed, "withheld", 1, "待核实的消息"));
    archived(feed, archive, version(feed, "withheld", 2, "待核实").put("status", "withheld"));
    String embargoed =
        archived(
            feed,
            archive,
            version(feed, "embargoed", 1, "年度预算草案公布")
                .put("embargoedUntil", "2100-01-01T00:00:00Z"));
    List<JsonNode> changes = archive.changes();
    return new History(
        corrected, killed, withheld, embargoed, changes.getLast().path("seq").asLong());
  }

  /** Fails unless readers see each of them as its fate has it. */
  void assertStandsIn(Archive archive) {
    assertThat(archive.article(corrected).expect(200).json().path("headline").asText())
        .isEqualTo("大桥明年五月通车");
    assertThat(archive.asOperatorSees().versions(corrected)).hasSize(3);
    archive.article(killed).expectProblem(410, "gone");
    archive.article(withheld).expectProblem(404, "not-found");
    archive.article(embargoed).expectProblem(404, "not-found");
  }

  private static String archived(Feed feed, Archive archive, ObjectNode document) {
    Receipt receipt = feed.accepted(Post.json(document));
    assertThat(archive.outcome(receipt)).isEqualTo("archived");
    return receipt.article();
  }

  private static String outcome(Feed feed, Archive archive, ObjectNode document) {
    return archive.outcome(feed.accepted(Post.json(document)));
  }

  private static ObjectNode version(Feed feed, String guid, int version, String headline) {
    return Articles.aboutABridge(feed.id() + ":" + guid)
        .put("version", version)
        .put("headline", headline);
  }
}
