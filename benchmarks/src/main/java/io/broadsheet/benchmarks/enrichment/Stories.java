package io.broadsheet.benchmarks.enrichment;

import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.article.Origin;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Articles of which nothing is known but their words. */
final class Stories {
  private static final FeedId FEED = new FeedId("bench");
  private static final Instant RECEIVED = Instant.parse("2026-11-23T10:00:00Z");

  private Stories() {}

  static RawArticle of(String body) {
    String guid = Integer.toHexString(body.hashCode());
    return new RawArticle(
        ArticleId.of(FEED, guid),
        new Origin(FEED, guid, SubmissionId.of(FEED, guid), 0, "simple"),
        new Lifecycle(
            new VersionStamp(null, RECEIVED, RECEIVED, guid),
            Status.USABLE,
            RECEIVED,
            LocalDate.of(2026, 11, 23),
            null,
            null,
            null,
            null),
        new Story("题", List.of(), List.of(), null, body, null, List.of()),
        null,
        Reading.exact());
  }
}
