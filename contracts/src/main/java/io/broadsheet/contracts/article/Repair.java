package io.broadsheet.contracts.article;

import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.id.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * A change that a reader made to the text, or a doubt that it has about it.
 *
 * @param kind {@code joined-paragraph}, {@code joined-line}, {@code removed-furniture} …
 * @param articleId the article it was made in, null when it concerns the whole document
 * @param rawStart first UTF-16 code unit concerned, in the document's decoded text
 * @param rawEnd behind the last
 * @param note why, in words; null when the kind says it all
 */
public record Repair(
    String kind,
    @Nullable ArticleId articleId,
    int rawStart,
    int rawEnd,
    double confidence,
    @Nullable String note) {
  public Repair {
    Require.notBlank(kind, "repair.kind");
    Require.that(
        0 <= rawStart && rawStart <= rawEnd,
        "repair.rawStart: from 0 to rawEnd, not " + rawStart + ".." + rawEnd);
    Require.share(confidence, "repair.confidence");
  }
}
