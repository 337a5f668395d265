package io.broadsheet.ingest.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.contracts.submission.RefusedItem;
import io.broadsheet.ingest.publication.Submission;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed is told about a document that was taken.
 *
 * @param line of the streamed post that this answers, counted from 1; absent for any other post
 * @param edition absent unless the document is a printed issue
 * @param refused items that were not taken, by their position in the document; absent when all were
 */
public record Receipt(
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long line,
    SubmissionId submissionId,
    FeedId feed,
    String format,
    Instant receivedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EditionFacts edition,
    List<Accepted> articles,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RefusedItem> refused,
    List<Repair> repairs,
    Links links) {

  /**
   * One article of it.
   *
   * @param version the feed's label, else the first digits of the content's hash
   */
  public record Accepted(ArticleId id, String headline, String version, Status status) {
    static Accepted of(RawArticle article) {
      VersionStamp version = article.lifecycle().version();
      return new Accepted(
          article.id(),
          article.story().headline(),
          version.label() == null ? version.contentHash().substring(0, 12) : version.label(),
          article.lifecycle().status());
    }
  }

  /** Where to go on. */
  public record Links(URI self) {}

  static Receipt of(Submission submission, @Nullable Long line, URI archiveUrl) {
    SubmissionId id = submission.receipt().submissionId();
    return new Receipt(
        line,
        id,
        submission.receipt().feed(),
        submission.receipt().format(),
        submission.receipt().receivedAt(),
        submission.receipt().edition(),
        submission.articles().stream().map(Accepted::of).toList(),
        submission.receipt().refused(),
        submission.repairs(),
        new Links(URI.create(archiveUrl + "/v1/submissions/" + id)));
  }
}
