package io.broadsheet.benchmarks.enrichment;

import io.broadsheet.contracts.article.Dateline;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles of which nothing is known but their words. */
final class Stories {
  private static final FeedId FEED = new FeedId("bench");
  private static final Instant RECEIVED = Instant.parse("2026-11-23T10:00:00Z");

  private static final int ORDINARY = 800;

  private Stories() {}

  /** Sentences put together to stories of an ordinary length. */
  static List<String> together(List<String> sentences) {
    List<String> stories = new ArrayList<>();
    StringBuilder story = new StringBuilder();
    for (String sentence : sentences) {
      story.append(sentence).append('\n');
      if (story.length() >= ORDINARY) {
        stories.add(story.toString());
        story.setLength(0);
      }
    }
    if (!story.isEmpty()) {
      stories.add(story.toString());
    }
    return stories;
  }

  static RawArticle of(String body) {
    return of(null, body);
  }

  /** With the place of its dateline, where that is known. */
  static RawArticle of(@Nullable String home, String body) {
    return of(home, "题", body);
  }

  static RawArticle of(@Nullable String home, String headline, String body) {
    String guid = Integer.toHexString(body.hashCode());
    Dateline dateline = home == null ? null : new Dateline(home, null, null);
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
        new Story(headline, List.of(), List.of(), dateline, body, null, List.of()),
        null,
        Reading.exact());
  }
}
