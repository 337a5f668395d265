package io.broadsheet.launcher.command;

import io.broadsheet.launcher.client.Document;
import io.broadsheet.launcher.client.PostOutcome;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of one file.
 *
 * @param document that was posted
 */
record Posting(Document document, PostOutcome outcome) {
  List<PostOutcome.Receipt> receipts() {
    return switch (outcome) {
      case PostOutcome.Accepted accepted -> accepted.receipts();
      case PostOutcome.Refused refused -> List.of();
    };
  }

  Stream<PostOutcome.Article> articles() {
    return receipts().stream().flatMap(receipt -> receipt.articles().stream());
  }

  boolean isWholeAccepted() {
    return switch (outcome) {
      case PostOutcome.Accepted accepted -> accepted.refused().isEmpty();
      case PostOutcome.Refused refused -> false;
    };
  }

  /** A line for people. */
  String line() {
    return switch (outcome) {
      case PostOutcome.Refused refused -> document.name() + "  refused: " + refused.problem();
      case PostOutcome.Accepted accepted -> document.name() + "  " + told(accepted);
    };
  }

  private static String told(PostOutcome.Accepted accepted) {
    StringBuilder text = new StringBuilder();
    int articles = accepted.articles();
    text.append(articles).append(articles == 1 ? " article" : " articles");
    if (accepted.receipts().size() == 1) {
      PostOutcome.Receipt receipt = accepted.receipts().getFirst();
      text.append(", ").append(receipt.format()).append(", ").append(receipt.submissionId());
    } else if (!accepted.receipts().isEmpty()) {
      text.append(" in ").append(accepted.receipts().size()).append(" submissions");
    }
    accepted.refused().forEach(problem -> text.append("\n    refused: ").append(problem));
    return text.toString();
  }
}
