package io.broadsheet.archive.lineage;

import io.broadsheet.archive.Articles;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.submission.SubmissionReceived;
import io.broadsheet.contracts.submission.SubmittedItem;
import io.broadsheet.contracts.topic.RecordPosition;
import io.broadsheet.contracts.topic.Topics;
import java.util.Arrays;
import java.util.List;

/** What ingest says of articles that it took in. */
final class Receipts {
  static final int PARTITION = 3;
  static final long RAW_OFFSET = 12;

  private Receipts() {}

  /** One submission that holds all of the articles, which name it themselves. */
  static Receipt of(Articles... articles) {
    List<SubmittedItem> items =
        Arrays.stream(articles)
            .map(
                article ->
                    new SubmittedItem(
                        article.position(),
                        article.id(),
                        article.headline(),
                        article.label(),
                        article.status()))
            .toList();
    RawArticle first = articles[0].enriched().article();
    return new Receipt(
        new SubmissionReceived(
            first.origin().submissionId(),
            first.origin().feed(),
            articles[0].receivedAt(),
            "application/json",
            "UTF-8",
            "simple",
            "00",
            null,
            items),
        new RecordPosition(Topics.SUBMISSIONS_RECEIVED, 0, 1));
  }

  /** The item as it stands on {@code articles.raw}. */
  static ItemSighting seen(Articles article) {
    RawArticle raw = article.enriched().article();
    return new ItemSighting(
        raw.origin().submissionId(),
        raw.origin().position(),
        raw.origin().feed(),
        raw.id(),
        article.receivedAt(),
        new RecordPosition(Topics.ARTICLES_RAW, PARTITION, RAW_OFFSET));
  }
}
