package io.broadsheet.contracts.submission;

import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.id.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * One version of one article that a submission holds; what the ledger counts.
 *
 * @param position in the submission, counted from 0
 * @param version the feed's label, null when it sends none
 */
public record SubmittedItem(
    int position, ArticleId articleId, String headline, @Nullable String version, Status status) {
  public SubmittedItem {
    Require.that(position >= 0, "item.position: 0 or more, not " + position);
    Require.notBlank(headline, "item.headline");
  }
}
