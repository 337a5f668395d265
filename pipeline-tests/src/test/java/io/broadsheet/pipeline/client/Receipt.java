package io.broadsheet.pipeline.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The answer to a post that was taken. */
public record Receipt(JsonNode json) {
  public static Receipt of(Answer answer) {
    Receipt receipt = new Receipt(answer.json());
    assertThat(answer.header("Location"))
        .as("Location names the submission in the archive")
        .hasValueSatisfying(
            location -> assertThat(location).endsWith("/v1/submissions/" + receipt.submission()));
    return receipt;
  }

  public String submission() {
    return json.path("submissionId").asText();
  }

  /** Ids of its articles, in the order of the document. */
  public List<String> articles() {
    return Json.texts(json.path("articles"), "id");
  }

  /** Of a post that holds one. */
  public String article() {
    assertThat(articles()).as("articles of %s", json).hasSize(1);
    return articles().getFirst();
  }
}
