package io.broadsheet.launcher.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.launcher.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArchiveClientTest {
  @Test
  void waitsForEveryArticle() throws IOException {
    assertThat(ArchiveClient.isSettled(submission("archived", "enriched"))).isFalse();
    assertThat(ArchiveClient.isSettled(submission("accepted"))).isFalse();
    assertThat(ArchiveClient.isSettled(submission("archived", "duplicate", "quarantined")))
        .isTrue();
  }

  @Test
  void doesNotTakeAnEmptySubmissionForSettled() throws IOException {
    assertThat(ArchiveClient.isSettled(submission())).isFalse();
  }

  private static JsonNode submission(String... outcomes) throws IOException {
    StringBuilder json = new StringBuilder("{\"articles\":[");
    for (String outcome : outcomes) {
      json.append(json.charAt(json.length() - 1) == '[' ? "" : ",")
          .append("{\"outcome\":\"")
          .append(outcome)
          .append("\"}");
    }
    return Json.tree(json.append("]}").toString().getBytes(StandardCharsets.UTF_8));
  }
}
