package io.broadsheet.launcher.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What ingest says to a post. */
public sealed interface PostOutcome {
  /**
   * Taken in. A streamed post has a receipt or a problem a line.
   *
   * @param refused problem documents of the lines that were not taken
   */
  record Accepted(List<Receipt> receipts, List<Problem> refused) implements PostOutcome {
    public Accepted {
      receipts = List.copyOf(receipts);
      refused = List.copyOf(refused);
    }

    public int articles() {
      return receipts.stream().mapToInt(receipt -> receipt.articles().size()).sum();
    }
  }

  /** Not taken, and never will be as it is. */
  record Refused(Problem problem) implements PostOutcome {}

  /** One submission's receipt. */
  record Receipt(String submissionId, String format, List<Article> articles) {
    public Receipt {
      articles = List.copyOf(articles);
    }

    static Receipt of(JsonNode json) {
      return new Receipt(
          json.path("submissionId").asText(),
          json.path("format").asText(),
          json.path("articles").valueStream().map(Article::of).toList());
    }
  }

  /** An article of a receipt. */
  record Article(String id, String headline) {
    static Article of(JsonNode json) {
      return new Article(json.path("id").asText(), json.path("headline").asText());
    }
  }
}
