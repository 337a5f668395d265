package io.broadsheet.ingest.publication;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.submission.SubmissionReceived;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that was understood, ready to be published.
 *
 * @param language as the request declared it; with the bytes and the receipt all that is needed to
 *     read the document again
 * @param repairs of the document as a whole and of each article
 */
// The bytes are carried, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Submission(
    SubmissionReceived receipt,
    @Nullable String language,
    byte[] bytes,
    List<RawArticle> articles,
    List<Repair> repairs) {
  public Submission {
    articles = List.copyOf(articles);
    repairs = List.copyOf(repairs);
  }
}
