package io.broadsheet.archive.reading;

import io.broadsheet.archive.reading.database.Condition;
import io.broadsheet.contracts.article.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a viewer learns of an article. The same rule stands here for rows and for SQL. */
public enum Visibility {
  VISIBLE,
  /** Killed: that it was there may be told, what it said may not. */
  GONE,
  /** Withheld or not free yet: not even that it is there. */
  HIDDEN;

  public static Visibility of(Status status, @Nullable Instant embargoedUntil, Viewer viewer) {
    if (viewer.isOperator()) {
      return VISIBLE;
    }
    boolean isEmbargoed = embargoedUntil != null && embargoedUntil.isAfter(viewer.now());
    return switch (status) {
      case USABLE -> isEmbargoed ? HIDDEN : VISIBLE;
      case WITHHELD -> HIDDEN;
      case CANCELED -> GONE;
    };
  }

  /** Current versions, as {@code v}, that the viewer may see. */
  public static Condition ofVersions(Viewer viewer) {
    return viewer.isOperator()
        ? Condition.of("v.is_current")
        : Condition.of(
            "(v.is_current AND v.status = 'usable'"
                + " AND (v.embargoed_until IS NULL OR v.embargoed_until <= ?))",
            viewer.now());
  }

  /** Articles, as {@code a}, that the viewer may see. */
  public static Condition ofArticles(Viewer viewer) {
    return viewer.isOperator()
        ? Condition.always()
        : Condition.of(
            "(a.status = 'usable' AND (a.embargoed_until IS NULL OR a.embargoed_until <= ?))",
            viewer.now());
  }
}
