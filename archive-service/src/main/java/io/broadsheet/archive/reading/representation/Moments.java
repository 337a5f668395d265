package io.broadsheet.archive.reading.representation;

import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.SaidTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When what happened to an article, as consumers ask for it. */
public final class Moments {
  private Moments() {}

  /** When this version was made; where nothing says so, when it was published. */
  public static Instant madeAt(ArticleView article) {
    Instant madeAt = article.course().madeAt();
    return madeAt == null ? article.course().publishedAt() : madeAt;
  }

  /** When readers last had a reason to look again. */
  public static Instant changedAt(ArticleView article) {
    Instant madeAt = article.course().madeAt();
    Instant changed = madeAt == null ? article.course().receivedAt() : madeAt;
    Instant published = article.course().publishedAt();
    return changed.isBefore(published) ? published : changed;
  }

  /**
   * A time with the offset that the feed wrote it with, where it did.
   *
   * @param field the feed's name for it, in any case
   */
  public static @Nullable String said(ArticleView article, String field, @Nullable Instant at) {
    if (at == null) {
      return null;
    }
    for (SaidTime time : article.wire().times()) {
      if (time.zone() == null
          && time.at().equals(at)
          && time.field().toLowerCase(Locale.ROOT).equals(field.toLowerCase(Locale.ROOT))
          && isRfc3339(time.said(), at)) {
        return time.said();
      }
    }
    return at.toString();
  }

  private static boolean isRfc3339(String said, Instant at) {
    try {
      // Seconds may be left out for Java, not for RFC 3339.
      return said.length() >= "2026-01-01T00:00:00Z".length()
          && OffsetDateTime.parse(said).toInstant().equals(at);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
