package io.broadsheet.launcher.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.access.AccessKey;
import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.client.ArchiveClient;
import io.broadsheet.launcher.client.Document;
import io.broadsheet.launcher.client.IngestClient;
import io.broadsheet.launcher.client.PostOutcome;
import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.terminal.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Posts documents one after the other, and waits for what becomes of them. */
final class Poster {
  private final Stack stack;
  private final Progress progress;
  private final Duration patience;

  /**
   * @param patience how long a service may be away
   */
  Poster(Stack stack, Progress progress, Duration patience) {
    this.stack = stack;
    this.progress = progress;
    this.patience = patience;
  }

  /** In their order, because a later document may correct an earlier one. */
  List<Posting> post(List<Document> documents, AccessKey key) throws InterruptedException {
    List<Posting> postings = new ArrayList<>();
    try (IngestClient ingest =
        new IngestClient(stack.ports().ingestUrl(), key, patience, progress::now)) {
      for (Document document : documents) {
        progress.now("posting", postings.size(), documents.size(), document.name());
        postings.add(new Posting(document, ingest.post(document)));
      }
    }
    return List.copyOf(postings);
  }

  /**
   * Waits until every article of every posting has met its end.
   *
   * @return the submissions as the archive has them
   * @throws Failure when the patience is over first
   */
  List<JsonNode> settle(List<Posting> postings, ArchiveClient archive) throws InterruptedException {
    List<PostOutcome.Receipt> receipts =
        postings.stream().flatMap(posting -> posting.receipts().stream()).toList();
    Instant until = Instant.now().plus(patience);
    List<JsonNode> settled = new ArrayList<>();
    for (PostOutcome.Receipt receipt : receipts) {
      progress.now("archiving", settled.size(), receipts.size(), headline(receipt));
      Duration left = Duration.between(Instant.now(), until);
      settled.add(
          archive
              .settled(receipt.submissionId(), left.isNegative() ? Duration.ZERO : left)
              .filter(ArchiveClient::isSettled)
              .orElseThrow(
                  () ->
                      new Failure(
                          "submission "
                              + receipt.submissionId()
                              + " is not archived after "
                              + patience.toSeconds()
                              + " s; see ./broadsheet logs enrich and ./broadsheet logs archive")));
    }
    return List.copyOf(settled);
  }

  private static String headline(PostOutcome.Receipt receipt) {
    return receipt.articles().isEmpty() ? "" : receipt.articles().getFirst().headline();
  }
}
