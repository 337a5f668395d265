package io.broadsheet.enrich;

import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.EditionPlace;
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
import org.jspecify.annotations.Nullable;

/** Articles to enrich. */
public final class Articles {
  private static final FeedId FEED = new FeedId("demo");
  private static final Instant RECEIVED = Instant.parse("2026-11-23T10:00:00Z");

  private Articles() {}

  /** A story that nothing is declared of. */
  public static RawArticle story(String headline, String body) {
    return of(headline, body, null, null, Reading.exact(), null);
  }

  /** A story whose feed declared its language. */
  public static RawArticle declared(String language, String body) {
    return of("Headline", body, null, language, Reading.exact(), null);
  }

  /** A story that knows which stretch of a document it was read from. */
  public static RawArticle read(String headline, String body, Reading reading) {
    return of(headline, body, null, null, reading, null);
  }

  /** A story in a printed paper. */
  public static RawArticle printedIn(
      String publication, String place, String headline, String body) {
    EditionFacts facts =
        new EditionFacts(publication, LocalDate.of(2022, 11, 16), 1484, 4, "星期三", null, null, null);
    return of(
        headline,
        body,
        new Dateline(place, LocalDate.of(2022, 11, 15), publication),
        null,
        Reading.exact(),
        new EditionPlace(facts, 1, 1));
  }

  private static RawArticle of(
      String headline,
      String body,
      @Nullable Dateline dateline,
      @Nullable String language,
      Reading reading,
      @Nullable EditionPlace edition) {
    String guid = Integer.toHexString((headline + body).hashCode());
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
        new Story(headline, List.of(), List.of(), dateline, body, language, List.of()),
        edition,
        reading);
  }
}
